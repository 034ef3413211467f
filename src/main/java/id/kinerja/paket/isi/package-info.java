/** From cells to typed rows and from rows to DataTahun. */
@NullMarked
package id.kinerja.paket.isi;

import org.jspecify.annotations.NullMarked;
