/** Findings told apart: which of a new version of a document are the same as before, and under which fingerprint one is kept. */
@NamedInterface("banding")
@NullMarked
package id.kinerja.pemeriksaan.banding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
