/**
 * The agency itself: profile, units and tasks, officials, staff and assets. PP 18/2016.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package id.kinerja.organisasi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
