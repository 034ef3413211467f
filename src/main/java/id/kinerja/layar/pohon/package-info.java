/** The tree of performance: from the tujuan to the programmes that support it. */
@NullMarked
package id.kinerja.layar.pohon;

import org.jspecify.annotations.NullMarked;
