/** Writes documents as one self-contained HTML file and their blocks as fragments for pages. */
@NamedInterface
@NullMarked
package id.kinerja.dokumen.html;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
