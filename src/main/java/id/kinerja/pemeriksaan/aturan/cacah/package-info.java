/** Counts: of items, people, programmes. */
@NullMarked
package id.kinerja.pemeriksaan.aturan.cacah;

import org.jspecify.annotations.NullMarked;
