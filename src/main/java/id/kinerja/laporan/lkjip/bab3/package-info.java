@NullMarked
package id.kinerja.laporan.lkjip.bab3;

import org.jspecify.annotations.NullMarked;
