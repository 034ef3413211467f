package id.kinerja.pengukuran;

import static id.kinerja.kernel.Ungkapan.operan;
import static id.kinerja.kernel.Ungkapan.tetapan;

import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.Ungkapan;
import id.kinerja.kernel.Ungkapan.Banding;
import id.kinerja.kernel.Ungkapan.Bila;
import id.kinerja.kernel.Ungkapan.Kata;

/** The formulas of {@link Kemajuan}, for a machine. */
final class UngkapanKemajuan {
    private UngkapanKemajuan() {}

    /** Operands: end target, this year's realisation. Of a range the nearer end counts. */
    static Ungkapan lajuPerlu(Hitungan target, int sisaTahun) {
        Ungkapan titik = target.hasil() instanceof Hasil.Rentang
                ? new Bila(
                        operan(1),
                        Banding.LEBIH,
                        new Ungkapan.BatasAtas(0),
                        new Ungkapan.BatasAtas(0),
                        new Ungkapan.BatasBawah(0))
                : operan(0);
        return Ungkapan.bagi(Ungkapan.selisih(titik, operan(1)), tetapan(sisaTahun));
    }

    /** Operands: capaian against the end target, pace reached, pace needed. */
    static Ungkapan tingkat() {
        Ungkapan akan = new Kata(Kemajuan.AKAN_TERCAPAI);
        Ungkapan percepatan = new Kata(Kemajuan.PERCEPATAN);
        return new Bila(
                operan(0),
                Banding.PALING_SEDIKIT,
                tetapan(100),
                new Kata(Kemajuan.TERCAPAI),
                new Bila(
                        operan(2),
                        Banding.KURANG,
                        tetapan(0),
                        new Bila(operan(1), Banding.PALING_BANYAK, operan(2), akan, percepatan),
                        new Bila(operan(1), Banding.PALING_SEDIKIT, operan(2), akan, percepatan)));
    }

    /** Once the Renstra has ended only the capaian decides. */
    static Ungkapan sesudahRenstra() {
        return new Bila(
                operan(0),
                Banding.PALING_SEDIKIT,
                tetapan(100),
                new Kata(Kemajuan.TERCAPAI),
                new Kata(Kemajuan.TIDAK_TERCAPAI));
    }
}
