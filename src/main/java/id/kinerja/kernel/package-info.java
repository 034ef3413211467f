/**
 * Money, percentages, units, years, codes, addresses and the {@link id.kinerja.kernel.Hitungan}: the words every other package speaks. Depends on nothing.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.kinerja.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
