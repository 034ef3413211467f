/** The lossless forms of a package: folder, zip, CSV tables; cells are still text. */
@NullMarked
package id.kinerja.paket.bentuk;

import org.jspecify.annotations.NullMarked;
