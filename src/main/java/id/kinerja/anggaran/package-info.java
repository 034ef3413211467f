/**
 * Program, kegiatan and sub kegiatan with ceiling and spending, and their links to sasaran. Permendagri 90/2019.
 */
@ApplicationModule(allowedDependencies = {"kernel", "organisasi", "perencanaan"})
@NullMarked
package id.kinerja.anggaran;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
