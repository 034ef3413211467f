/** The checklist of a review of an LKjIP, filled in as far as a program can. */
@NamedInterface("ceklis")
@NullMarked
package id.kinerja.pemeriksaan.ceklis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
