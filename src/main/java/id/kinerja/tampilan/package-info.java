/**
 * The page shell, its navigation and the errors people see: knows pages, not sasaran.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package id.kinerja.tampilan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
