/** The overview of a data year: where it stands, what is missing, what can be downloaded. */
@NullMarked
package id.kinerja.layar.beranda;

import org.jspecify.annotations.NullMarked;
