/** Periksa: anybody's report is checked, its findings stand beside it, each can be decided and answered. */
@NullMarked
package id.kinerja.layar.periksa;

import org.jspecify.annotations.NullMarked;
