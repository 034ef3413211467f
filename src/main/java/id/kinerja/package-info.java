/** Kinerja: performance accountability (SAKIP) in which every number can be proved. */
@NullMarked
package id.kinerja;

import org.jspecify.annotations.NullMarked;
