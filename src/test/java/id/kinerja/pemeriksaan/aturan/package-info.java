@NullMarked
package id.kinerja.pemeriksaan.aturan;

import org.jspecify.annotations.NullMarked;
