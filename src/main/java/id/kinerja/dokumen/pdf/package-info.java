/** Writes a document as tagged PDF/A-3a and PDF/UA-1. */
@NamedInterface
@NullMarked
package id.kinerja.dokumen.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
