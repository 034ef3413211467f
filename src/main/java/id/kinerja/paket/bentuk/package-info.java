/** The lossless forms of a package: folder, zip, CSV tables; cells are still text. */
@NamedInterface
@NullMarked
package id.kinerja.paket.bentuk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
