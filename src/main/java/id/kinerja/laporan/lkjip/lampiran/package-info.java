@NullMarked
package id.kinerja.laporan.lkjip.lampiran;

import org.jspecify.annotations.NullMarked;
