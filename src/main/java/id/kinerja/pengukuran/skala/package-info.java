/** Classification on an achievement scale, with its gaps and overlaps. Permendagri 86/2017. */
@NamedInterface("skala")
@NullMarked
package id.kinerja.pengukuran.skala;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
