/** Measures tables: widths of columns, size of type, upright or landscape; the same for every writer. */
@NullMarked
package id.kinerja.dokumen.tabel;

import org.jspecify.annotations.NullMarked;
