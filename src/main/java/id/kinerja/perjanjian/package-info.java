/**
 * Perjanjian Kinerja: its rows and its parties. PermenPAN-RB 53/2014, Lampiran I.
 */
@ApplicationModule(allowedDependencies = {"kernel", "organisasi", "perencanaan"})
@NullMarked
package id.kinerja.perjanjian;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
