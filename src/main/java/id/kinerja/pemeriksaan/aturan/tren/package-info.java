/** What the prose says about rise and fall. */
@NullMarked
package id.kinerja.pemeriksaan.aturan.tren;

import org.jspecify.annotations.NullMarked;
