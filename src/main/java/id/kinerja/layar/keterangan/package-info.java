/** Pages that explain: help, accessibility, policies of computation. */
@NullMarked
package id.kinerja.layar.keterangan;

import org.jspecify.annotations.NullMarked;
