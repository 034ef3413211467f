@NullMarked
package id.kinerja.laporan.lkjip.bab1;

import org.jspecify.annotations.NullMarked;
