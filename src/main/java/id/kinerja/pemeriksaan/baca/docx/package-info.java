/** Word documents (WordprocessingML). */
@NullMarked
package id.kinerja.pemeriksaan.baca.docx;

import org.jspecify.annotations.NullMarked;
