package id.kinerja.pengukuran;

import id.kinerja.anggaran.JenisBelanja;
import id.kinerja.anggaran.TahapAnggaran;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.KodeProgram;
import id.kinerja.perencanaan.Indikator;
import id.kinerja.perencanaan.Sasaran;
import java.util.List;

/** Budget: sums upward from the sub kegiatan, absorption, and the budget of a sasaran through the links. */
public final class UkurAnggaran {

    /** What is measured of a budget line. */
    public enum Ukuran {
        /** Ceiling in force (perubahan, else murni): {@code pagu:1.06.05}. */
        PAGU,
        /** {@code realisasi-anggaran:1.06.05}. */
        REALISASI,
        /** Realisation ÷ ceiling in percent: {@code serapan:1.06.05}. */
        SERAPAN,
        /** Ceiling − realisation: {@code sisa:1.06.05}. */
        SISA,
        /** Physical progress in percent: {@code fisik:1.06.05}. */
        FISIK
    }

    /** One line of the budget tree. */
    public Hitungan pos(Ukuran ukuran, KodeProgram kode) {
        throw new UnsupportedOperationException();
    }

    /** The whole agency: {@code pagu:total}. */
    public Hitungan total(Ukuran ukuran) {
        throw new UnsupportedOperationException();
    }

    /** Direct children that have a budget line, in package order; of the agency: its programmes. */
    public List<KodeProgram> anak(KodeProgram kode) {
        throw new UnsupportedOperationException();
    }

    public String nama(KodeProgram kode) {
        throw new UnsupportedOperationException();
    }

    /** Through the links of one map: {@code pagu-sasaran:1.1/efisiensi}, {@code serapan-sasaran:1.1/efisiensi}. */
    public Hitungan sasaran(Ukuran ukuran, Sasaran sasaran, String peta) {
        throw new UnsupportedOperationException();
    }

    /** Through the links of one map: {@code pagu-indikator:1.1.1/efisiensi}. */
    public Hitungan indikator(Ukuran ukuran, Indikator indikator, String peta) {
        throw new UnsupportedOperationException();
    }

    /** Ceiling by kind of spending: {@code pagu-jenis:operasi/perubahan}. */
    public Hitungan jenis(JenisBelanja jenis, TahapAnggaran tahap) {
        throw new UnsupportedOperationException();
    }

    /** Stated sums that are not the sum of their children: {@code selisih-jumlah:1.06.01/pagu}. */
    public List<Hitungan> selisihDinyatakan() {
        throw new UnsupportedOperationException();
    }
}
