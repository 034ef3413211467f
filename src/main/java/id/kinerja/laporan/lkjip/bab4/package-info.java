@NullMarked
package id.kinerja.laporan.lkjip.bab4;

import org.jspecify.annotations.NullMarked;
