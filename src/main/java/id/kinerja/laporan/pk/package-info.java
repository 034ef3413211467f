/** Perjanjian Kinerja: statement, annexes and signatures of each version. PermenPAN-RB 53/2014, Lampiran I. */
@NullMarked
package id.kinerja.laporan.pk;

import org.jspecify.annotations.NullMarked;
