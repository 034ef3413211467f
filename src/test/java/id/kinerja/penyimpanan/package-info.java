@NullMarked
package id.kinerja.penyimpanan;

import org.jspecify.annotations.NullMarked;
