/** Readers of foreign documents: from a file to headings, paragraphs and tables that know where they stand. */
@NamedInterface("baca")
@NullMarked
package id.kinerja.pemeriksaan.baca;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
