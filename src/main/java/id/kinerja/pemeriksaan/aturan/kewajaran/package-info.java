/** What inspectors always look at: not wrong by arithmetic, but in need of an answer. */
@NullMarked
package id.kinerja.pemeriksaan.aturan.kewajaran;

import org.jspecify.annotations.NullMarked;
