/** Names, abbreviations and staff numbers written in one way. */
@NullMarked
package id.kinerja.pemeriksaan.aturan.nama;

import org.jspecify.annotations.NullMarked;
