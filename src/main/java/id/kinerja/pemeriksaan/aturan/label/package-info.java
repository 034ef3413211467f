/** Years and labels. */
@NullMarked
package id.kinerja.pemeriksaan.aturan.label;

import org.jspecify.annotations.NullMarked;
