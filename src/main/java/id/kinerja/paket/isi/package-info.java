/** From cells to typed rows and from rows to DataTahun. */
@NamedInterface
@NullMarked
package id.kinerja.paket.isi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
