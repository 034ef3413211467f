package id.kinerja.pengukuran;

import id.kinerja.kernel.Hitungan;
import id.kinerja.perencanaan.Indikator;
import id.kinerja.perencanaan.Sasaran;

/** Efficiency by the method of the settings, over the links of the efficiency map. */
public final class UkurEfisiensi {

    /** {@code efisiensi:1.1}, in poin. */
    public Hitungan sasaran(Sasaran sasaran) {
        throw new UnsupportedOperationException();
    }

    /** {@code efisiensi-indikator:1.1.1}, in poin. */
    public Hitungan indikator(Indikator indikator) {
        throw new UnsupportedOperationException();
    }

    /** Name of the method, printed beside every efficiency. */
    public String namaMetode() {
        throw new UnsupportedOperationException();
    }
}
