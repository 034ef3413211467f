package id.kinerja.pengukuran;

import id.kinerja.kernel.Ungkapan;
import id.kinerja.kernel.Ungkapan.Banding;
import id.kinerja.pengukuran.skala.Anak;
import java.util.List;
import java.util.Optional;

/** The class of the first operand on a ladder of thresholds, judged by its two-decimal value. */
final class Tangga {
    /** Spreadsheets nest no deeper than 64 conditions. */
    private static final int ANAK_TERBANYAK = 60;

    private static final int DESIMAL = 2;

    private Tangga() {}

    /** {@code anak}: best first, at least one. Empty when there are more than a spreadsheet can nest. */
    static Optional<Ungkapan> ungkapan(List<Anak> anak) {
        if (anak.size() > ANAK_TERBANYAK) {
            return Optional.empty();
        }
        Ungkapan bulat = new Ungkapan.Bulat(Ungkapan.operan(0), DESIMAL);
        Ungkapan hasil = new Ungkapan.Kata(anak.getLast().kelas());
        for (Anak a : anak.reversed().subList(1, anak.size())) {
            hasil = new Ungkapan.Bila(
                    bulat, Banding.PALING_SEDIKIT, Ungkapan.tetapan(a.mulai()), new Ungkapan.Kata(a.kelas()), hasil);
        }
        return Optional.of(hasil);
    }
}
