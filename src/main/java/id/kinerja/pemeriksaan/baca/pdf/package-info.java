/**
 * PDF with a text layer. A page is first reduced to words and ruling lines; then the document is put together either from its tags,
 * when it has trustworthy ones, or from the positions. Coordinates are floating point, as in PDF: points from the upper left corner of
 * the page as it is seen. No figure of a document is ever computed from them.
 */
@NullMarked
package id.kinerja.pemeriksaan.baca.pdf;

import org.jspecify.annotations.NullMarked;
