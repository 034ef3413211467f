/** Where a number comes from, down to the entered facts. */
@NullMarked
package id.kinerja.layar.angka;

import org.jspecify.annotations.NullMarked;
