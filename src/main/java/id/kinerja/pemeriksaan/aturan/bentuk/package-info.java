/** Form of printed numbers. */
@NullMarked
package id.kinerja.pemeriksaan.aturan.bentuk;

import org.jspecify.annotations.NullMarked;
