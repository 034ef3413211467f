/** The versions of a data year: what each changed, and how to bring an earlier one back. */
@NullMarked
package id.kinerja.layar.riwayat;

import org.jspecify.annotations.NullMarked;
