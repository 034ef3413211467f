/** Upload: a file is read, its problems are listed or its changes shown, and it is applied, all or nothing. */
@NullMarked
package id.kinerja.layar.unggah;

import org.jspecify.annotations.NullMarked;
