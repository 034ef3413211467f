/** Efficiency. */
@NullMarked
package id.kinerja.pemeriksaan.aturan.efisiensi;

import org.jspecify.annotations.NullMarked;
