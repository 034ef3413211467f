/**
 * What was promised: vision, tujuan, sasaran, indicators, targets and what was realised. PermenPAN-RB 53/2014, Permendagri 86/2017.
 */
@ApplicationModule(allowedDependencies = {"kernel", "organisasi"})
@NullMarked
package id.kinerja.perencanaan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
