package id.kinerja.pengukuran;

import id.kinerja.datatahun.CakupanRataRata;
import id.kinerja.kernel.Hitungan;
import id.kinerja.perencanaan.Sasaran;
import id.kinerja.perencanaan.Tujuan;

/** Averages over indicators: plain means, what can not be computed is left out and said. */
public final class UkurSasaran {

    /** Mean capaian of the sasaran's own indicators: {@code rata-rata:1.1}. */
    public Hitungan rataRata(Sasaran sasaran) {
        throw new UnsupportedOperationException();
    }

    /** Mean capaian of the tujuan's own indicators: {@code rata-rata-tujuan:1}. */
    public Hitungan rataRata(Tujuan tujuan) {
        throw new UnsupportedOperationException();
    }

    /** Mean over all sasaran indicators, all sasaran or all tujuan: {@code rata-rata:indikator} and so on. */
    public Hitungan rataRata(CakupanRataRata cakupan) {
        throw new UnsupportedOperationException();
    }

    /** The overall average that the settings choose. */
    public Hitungan keseluruhan() {
        throw new UnsupportedOperationException();
    }

    /** Category of an average: {@code kategori-rata-rata:1.1}. */
    public Hitungan kategori(Hitungan rataRata) {
        throw new UnsupportedOperationException();
    }

    /** How many of the tujuan and sasaran indicators stand so: {@code jumlah:melampaui}. */
    public Hitungan jumlah(Kedudukan kedudukan) {
        throw new UnsupportedOperationException();
    }

    /** Where a realisation stands against its target. */
    public enum Kedudukan {
        TERUKUR,
        MELAMPAUI,
        MENCAPAI,
        DI_BAWAH,
        TIDAK_TERUKUR
    }
}
