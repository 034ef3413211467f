/** What was found, on paper: the review working paper in Word, Excel and HTML. */
@NamedInterface("kertas")
@NullMarked
package id.kinerja.pemeriksaan.kertas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
