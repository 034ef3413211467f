@NullMarked
package id.kinerja.laporan.lkjip.bab2;

import org.jspecify.annotations.NullMarked;
