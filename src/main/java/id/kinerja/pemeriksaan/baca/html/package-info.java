/** HTML pages, as browsers show them. */
@NullMarked
package id.kinerja.pemeriksaan.baca.html;

import org.jspecify.annotations.NullMarked;
