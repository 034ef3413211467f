/** Writes a document as WordprocessingML. */
@NamedInterface
@NullMarked
package id.kinerja.dokumen.docx;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
