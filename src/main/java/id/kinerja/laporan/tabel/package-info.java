/** Building tables of the report from measured numbers. */
@NamedInterface
@NullMarked
package id.kinerja.laporan.tabel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
