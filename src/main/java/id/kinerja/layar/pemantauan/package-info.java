/** What is found about a data year: by the rules over its data, over its report, and when its package was read. */
@NullMarked
package id.kinerja.layar.pemantauan;

import org.jspecify.annotations.NullMarked;
