package id.kinerja.pengukuran;

import id.kinerja.kernel.Hitungan;
import id.kinerja.organisasi.Kondisi;

/** Counts of assets. */
public final class UkurSarana {

    /** {@code sarana:total}. */
    public Hitungan jumlah() {
        throw new UnsupportedOperationException();
    }

    /** Of one printed group: {@code sarana:kelompok-1}. */
    public Hitungan jumlah(String kelompok) {
        throw new UnsupportedOperationException();
    }

    /** In one condition: {@code sarana:rusak-berat}. */
    public Hitungan jumlah(Kondisi kondisi) {
        throw new UnsupportedOperationException();
    }
}
