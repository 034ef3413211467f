/** Puts documents together from their chapters: order and titles of the outline, numbers of annexes, references resolved. */
@NullMarked
package id.kinerja.laporan.rangkai;

import org.jspecify.annotations.NullMarked;
