/** What was found, for programs: one object for each document. */
@NamedInterface("json")
@NullMarked
package id.kinerja.pemeriksaan.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
