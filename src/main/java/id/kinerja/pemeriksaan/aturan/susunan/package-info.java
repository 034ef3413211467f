/** Contents, numbering of chapters, sections, lists, tables and rows, codes. */
@NullMarked
package id.kinerja.pemeriksaan.aturan.susunan;

import org.jspecify.annotations.NullMarked;
