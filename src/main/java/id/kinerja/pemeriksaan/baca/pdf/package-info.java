/** PDF with a text layer. */
@NullMarked
package id.kinerja.pemeriksaan.baca.pdf;

import org.jspecify.annotations.NullMarked;
