/** Documents as files: the formats there are, and the making of a whole file in each. */
@NamedInterface
@NullMarked
package id.kinerja.laporan.cetak;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
