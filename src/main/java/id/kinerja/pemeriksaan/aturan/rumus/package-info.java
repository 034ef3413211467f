/** Formulas as described. */
@NullMarked
package id.kinerja.pemeriksaan.aturan.rumus;

import org.jspecify.annotations.NullMarked;
