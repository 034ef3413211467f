/** People's prose: Markdown with live references, turned into blocks. */
@NamedInterface
@NullMarked
package id.kinerja.laporan.narasi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
