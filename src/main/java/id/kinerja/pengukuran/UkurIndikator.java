package id.kinerja.pengukuran;

import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.Satuan;
import id.kinerja.perencanaan.DokumenTarget;
import id.kinerja.perencanaan.Indikator;
import java.util.List;

/** Measurement of single indicators. Years are calendar years; without a year, the year of the report. */
public final class UkurIndikator {

    /** Governing target of a year: {@code target:1.1.1@2022}. */
    public Hitungan target(Indikator indikator, int tahun) {
        throw new UnsupportedOperationException();
    }

    /** Target of a year in one document: {@code target:1.1.1@2022/renstra}. */
    public Hitungan target(Indikator indikator, int tahun, DokumenTarget dokumen) {
        throw new UnsupportedOperationException();
    }

    /** Realisation in the unit of the governing target; quarters are aggregated: {@code realisasi:1.1.1@2022}. */
    public Hitungan realisasi(Indikator indikator, int tahun) {
        throw new UnsupportedOperationException();
    }

    /** Realisation in one unit, when an indicator was measured in several: {@code realisasi:1.1.1@2022/persen}. */
    public Hitungan realisasi(Indikator indikator, int tahun, Satuan satuan) {
        throw new UnsupportedOperationException();
    }

    /** {@code capaian:1.1.1@2022}, in percent. */
    public Hitungan capaian(Indikator indikator, int tahun) {
        throw new UnsupportedOperationException();
    }

    /** Capaian against the target of one document: {@code capaian:1.1.1@2022/renstra}. */
    public Hitungan capaian(Indikator indikator, int tahun, DokumenTarget dokumen) {
        throw new UnsupportedOperationException();
    }

    /** Category of the capaian on the agency's scale: {@code kategori:1.1.1}. */
    public Hitungan kategori(Indikator indikator, int tahun) {
        throw new UnsupportedOperationException();
    }

    /** Realisation minus that of the year before, in "poin" for percentages: {@code perubahan:1.1.1}. */
    public Hitungan perubahan(Indikator indikator, int tahun) {
        throw new UnsupportedOperationException();
    }

    /** Realisation as percent of that of the year before: {@code nisbah:1.1.1}. */
    public Hitungan nisbah(Indikator indikator, int tahun) {
        throw new UnsupportedOperationException();
    }

    /** Years for which a target or a realisation is known, up to the report year, ascending. */
    public List<Integer> tahunData(Indikator indikator) {
        throw new UnsupportedOperationException();
    }

    /** Target of the last year of the Renstra: {@code target-akhir:1.1.1}. */
    public Hitungan targetAkhir(Indikator indikator) {
        throw new UnsupportedOperationException();
    }

    /** Capaian of this year's realisation against the end target: {@code capaian-akhir:1.1.1}. */
    public Hitungan capaianAkhir(Indikator indikator) {
        throw new UnsupportedOperationException();
    }

    /** Mean yearly change reached since the first known year: {@code laju:1.1.1}. */
    public Hitungan lajuTercapai(Indikator indikator) {
        throw new UnsupportedOperationException();
    }

    /** Yearly change needed to reach the end target: {@code laju-perlu:1.1.1}; not computable when already reached. */
    public Hitungan lajuPerlu(Indikator indikator) {
        throw new UnsupportedOperationException();
    }

    /** "Tercapai", "Akan tercapai", "Memerlukan percepatan": {@code tingkat-kemajuan:1.1.1}. */
    public Hitungan tingkatKemajuan(Indikator indikator) {
        throw new UnsupportedOperationException();
    }

    /** {@code standar:1.1.1}. */
    public Hitungan standarNasional(Indikator indikator) {
        throw new UnsupportedOperationException();
    }

    /** Realisation against the national standard; not computable when there is none: {@code capaian-nasional:1.1.1}. */
    public Hitungan capaianNasional(Indikator indikator) {
        throw new UnsupportedOperationException();
    }

    /** All indicators of one tujuan, sasaran, programme, kegiatan or sub kegiatan, in package order. */
    public List<Indikator> milik(String induk) {
        throw new UnsupportedOperationException();
    }
}
