/** What differs between two states of a data year, as upload and history show it. */
@NullMarked
package id.kinerja.layar.beda;

import org.jspecify.annotations.NullMarked;
