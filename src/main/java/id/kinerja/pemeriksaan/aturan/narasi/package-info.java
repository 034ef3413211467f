/** What the prose says in figures, against itself and against the tables. */
@NullMarked
package id.kinerja.pemeriksaan.aturan.narasi;

import org.jspecify.annotations.NullMarked;
