/** The rules over the data of a year, each named as the sentence that should be true. */
@NullMarked
package id.kinerja.pemantauan.aturan;

import org.jspecify.annotations.NullMarked;
