/** The first page: all agencies and their years. */
@NullMarked
package id.kinerja.layar.daftar;

import org.jspecify.annotations.NullMarked;
