/** The documents of one agency and year: what each of them is, and which belong together. */
@NullMarked
package id.kinerja.pemeriksaan.dosir;

import org.jspecify.annotations.NullMarked;
