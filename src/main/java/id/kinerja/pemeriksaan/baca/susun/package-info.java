/** What all readers share: putting pieces in order, tables into rectangles, text into one line, and counting what that costs. */
@NullMarked
package id.kinerja.pemeriksaan.baca.susun;

import org.jspecify.annotations.NullMarked;
