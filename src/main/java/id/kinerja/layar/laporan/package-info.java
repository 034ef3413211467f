/** The documents of a data year: what they still lack, making them, downloading them. */
@NullMarked
package id.kinerja.layar.laporan;

import org.jspecify.annotations.NullMarked;
