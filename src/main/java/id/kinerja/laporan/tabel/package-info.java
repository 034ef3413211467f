/** Building tables of the report from measured numbers. */
@NullMarked
package id.kinerja.laporan.tabel;

import org.jspecify.annotations.NullMarked;
