/**
 * Minimum service standard (SPM) of the social affair. PP 2/2018, Permendagri 59/2021.
 */
@ApplicationModule(allowedDependencies = {"kernel", "organisasi", "perencanaan"})
@NullMarked
package id.kinerja.spm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
