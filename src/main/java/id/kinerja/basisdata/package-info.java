/**
 * The database: the embedded PostgreSQL and its supervisor, or any PostgreSQL by one URL; migrations as the owner, connections as
 * the application role, and transactions that see one tenant only.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.kinerja.basisdata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
