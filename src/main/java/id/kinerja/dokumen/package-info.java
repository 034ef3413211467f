/**
 * Neutral document model and its writers: knows headings, tables and figures, not sasaran.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package id.kinerja.dokumen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
