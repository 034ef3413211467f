/** What a package as a whole must satisfy; one class per subject. */
@NullMarked
package id.kinerja.paket.periksa;

import org.jspecify.annotations.NullMarked;
