/**
 * The web server: starts Spring with the database that is open, guards every request, answers errors.
 */
@ApplicationModule(allowedDependencies = {"tampilan", "penyimpanan", "basisdata", "layar", "pekerjaan"})
@NullMarked
package id.kinerja.peladen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
