/** The budget of a data year as a tree: filtered, sorted among siblings, down to the level asked for. */
@NullMarked
package id.kinerja.layar.anggaran;

import org.jspecify.annotations.NullMarked;
