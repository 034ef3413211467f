/** Sums, totals and differences. */
@NullMarked
package id.kinerja.pemeriksaan.aturan.jumlah;

import org.jspecify.annotations.NullMarked;
