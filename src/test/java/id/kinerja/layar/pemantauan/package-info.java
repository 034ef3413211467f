@NullMarked
package id.kinerja.layar.pemantauan;

import org.jspecify.annotations.NullMarked;
