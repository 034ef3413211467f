/** The schema of the data package as data: tables, columns, settings. */
@NamedInterface
@NullMarked
package id.kinerja.paket.skema;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
