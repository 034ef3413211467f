/** The report on the Indikator Kinerja Utama, one class per section. PermenPAN 20/2008. */
@NullMarked
package id.kinerja.laporan.iku;

import org.jspecify.annotations.NullMarked;
