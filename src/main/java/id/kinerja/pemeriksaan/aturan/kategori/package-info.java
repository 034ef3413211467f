/** Scales and categories. */
@NullMarked
package id.kinerja.pemeriksaan.aturan.kategori;

import org.jspecify.annotations.NullMarked;
