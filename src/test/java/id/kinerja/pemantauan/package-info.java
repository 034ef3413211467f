@NullMarked
package id.kinerja.pemantauan;

import org.jspecify.annotations.NullMarked;
