/** Targets of the plan, the agreement and the measurement. */
@NullMarked
package id.kinerja.pemeriksaan.aturan.target;

import org.jspecify.annotations.NullMarked;
