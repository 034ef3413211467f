/** Laporan Kinerja Instansi Pemerintah, one class per section. PermenPAN-RB 53/2014, Lampiran II. */
@NamedInterface
@NullMarked
package id.kinerja.laporan.lkjip;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
