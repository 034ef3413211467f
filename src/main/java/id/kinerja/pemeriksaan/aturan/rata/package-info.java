/** Averages. */
@NullMarked
package id.kinerja.pemeriksaan.aturan.rata;

import org.jspecify.annotations.NullMarked;
