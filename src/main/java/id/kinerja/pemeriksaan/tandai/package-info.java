/** A copy of the original with every finding as a remark at its place: comments in Word, annotations in PDF. */
@NamedInterface("tandai")
@NullMarked
package id.kinerja.pemeriksaan.tandai;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
