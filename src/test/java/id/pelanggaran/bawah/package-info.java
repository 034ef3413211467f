/** A planted module that may depend on nothing, yet does. */
@ApplicationModule(allowedDependencies = {})
package id.pelanggaran.bawah;

import org.springframework.modulith.ApplicationModule;
