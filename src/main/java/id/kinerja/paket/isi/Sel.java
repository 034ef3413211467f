package id.kinerja.paket.isi;

import id.kinerja.paket.JenisMasalah;

/** A cell read. */
sealed interface Sel {
    record Nilai(Object nilai) implements Sel {}

    record Kosong() implements Sel {}

    record Salah(JenisMasalah jenis, String salah, String perbaikan) implements Sel {}
}
