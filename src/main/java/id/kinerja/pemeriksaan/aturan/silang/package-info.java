/** The same quantity in several places. */
@NullMarked
package id.kinerja.pemeriksaan.aturan.silang;

import org.jspecify.annotations.NullMarked;
