@NullMarked
package id.kinerja.pemeriksaan.ceklis;

import org.jspecify.annotations.NullMarked;
