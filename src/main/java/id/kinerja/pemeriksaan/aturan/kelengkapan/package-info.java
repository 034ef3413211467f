/** Parts that must not be missing. */
@NullMarked
package id.kinerja.pemeriksaan.aturan.kelengkapan;

import org.jspecify.annotations.NullMarked;
