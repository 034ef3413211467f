/** Plain text and Markdown in which tables are lines with tabs or pipes. */
@NullMarked
package id.kinerja.pemeriksaan.baca.teks;

import org.jspecify.annotations.NullMarked;
