@NullMarked
package id.kinerja.laporan.lkjip.depan;

import org.jspecify.annotations.NullMarked;
