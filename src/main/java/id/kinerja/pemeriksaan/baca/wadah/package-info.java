/** What foreign files are packed in: zip files and XML, read within bounds and without trust. */
@NullMarked
package id.kinerja.pemeriksaan.baca.wadah;

import org.jspecify.annotations.NullMarked;
