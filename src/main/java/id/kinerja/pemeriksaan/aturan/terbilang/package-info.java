/** Amounts in words against figures. */
@NullMarked
package id.kinerja.pemeriksaan.aturan.terbilang;

import org.jspecify.annotations.NullMarked;
