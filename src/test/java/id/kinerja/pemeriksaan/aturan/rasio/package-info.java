@NullMarked
package id.kinerja.pemeriksaan.aturan.rasio;

import org.jspecify.annotations.NullMarked;
