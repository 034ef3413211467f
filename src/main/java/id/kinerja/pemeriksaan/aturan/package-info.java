/** The rules, by topic; each class is named as the sentence that should be true. */
@NullMarked
package id.kinerja.pemeriksaan.aturan;

import org.jspecify.annotations.NullMarked;
