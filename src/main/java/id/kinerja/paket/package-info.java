/**
 * The data package: an agency year as CSV tables with a Frictionless descriptor, in and out, read strictly and kindly.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "organisasi", "perencanaan", "anggaran", "perjanjian", "spm", "datatahun"})
@NullMarked
package id.kinerja.paket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
