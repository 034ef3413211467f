/** Draws charts and organisation charts as Lukisan. */
@NamedInterface
@NullMarked
package id.kinerja.dokumen.gambar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
