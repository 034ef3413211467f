package id.kinerja.laporan.kalimat;

import id.kinerja.kernel.Hitungan;
import id.kinerja.pengukuran.Pengukuran;
import id.kinerja.pengukuran.UkurSasaran.Kedudukan;
import id.kinerja.perencanaan.Indikator;

/**
 * What is known of one indicator in one year.
 *
 * @param selisih realisation minus target
 */
public record HasilTahun(
        Indikator indikator,
        int tahun,
        Hitungan target,
        Hitungan realisasi,
        Hitungan capaian,
        Hitungan kategori,
        Hitungan selisih) {

    public static HasilTahun dari(Pengukuran ukur, Indikator indikator, int tahun) {
        return new HasilTahun(
                indikator,
                tahun,
                ukur.indikator().target(indikator, tahun),
                ukur.indikator().realisasi(indikator, tahun),
                ukur.indikator().capaian(indikator, tahun),
                ukur.indikator().kategori(indikator, tahun),
                ukur.indikator().selisihTarget(indikator, tahun));
    }

    /** Worse than its target; what can not be measured is not. */
    public boolean diBawahTarget() {
        return kedudukan() == Kedudukan.DI_BAWAH;
    }

    public boolean terukur() {
        return kedudukan() != Kedudukan.TIDAK_TERUKUR;
    }

    public boolean melampauiTarget() {
        return kedudukan() == Kedudukan.MELAMPAUI;
    }

    Kedudukan kedudukan() {
        return Kedudukan.dari(indikator.arah(), target, realisasi, capaian);
    }

    String nama() {
        return indikator.sebutan();
    }

    /** The name where it does not begin the sentence. */
    String namaDiTengah() {
        return Rangkai.diTengah(indikator.sebutan());
    }
}
