/** The sentences of the report, one family per class: pure functions from measured numbers to text. */
@NullMarked
package id.kinerja.laporan.kalimat;

import org.jspecify.annotations.NullMarked;
