@NullMarked
package id.kinerja.pemeriksaan.telaah;

import org.jspecify.annotations.NullMarked;
