/** A checked document as a page shows it: cut into sheets, its findings numbered and marked at their places. */
@NullMarked
package id.kinerja.layar.periksa.sajian;

import org.jspecify.annotations.NullMarked;
