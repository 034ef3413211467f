/** Bab III of the report, one class per analysis. PermenPAN-RB 53/2014, Lampiran II. */
@NamedInterface("bab3")
@NullMarked
package id.kinerja.laporan.lkjip.bab3;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
