package id.kinerja.laporan.kalimat;

import id.kinerja.kernel.Arah;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import java.math.BigDecimal;

/** Where a realisation stands against its target, in the direction of the indicator. */
enum Kedudukan {
    /** Better than the target. */
    MELAMPAUI,
    /** Exactly at it, or within a range. */
    MENCAPAI,
    /** Worse than the target. */
    DI_BAWAH,
    TIDAK_TERUKUR;

    static Kedudukan dari(Arah arah, Hitungan target, Hitungan realisasi, Hitungan capaian) {
        if (!(realisasi.hasil() instanceof Hasil.Angka(BigDecimal r))
                || capaian.angka().isEmpty()) {
            return TIDAK_TERUKUR;
        }
        return switch (target.hasil()) {
            case Hasil.Angka(BigDecimal t) -> nilai(r.compareTo(t), arah);
            case Hasil.Rentang(BigDecimal bawah, BigDecimal atas) ->
                r.compareTo(bawah) < 0 ? nilai(-1, arah) : r.compareTo(atas) > 0 ? nilai(1, arah) : MENCAPAI;
            case Hasil.Kata _, Hasil.TakTerhitung _ -> TIDAK_TERUKUR;
        };
    }

    private static Kedudukan nilai(int banding, Arah arah) {
        if (banding == 0) {
            return MENCAPAI;
        }
        return banding > 0 == !arah.makinRendahMakinBaik() ? MELAMPAUI : DI_BAWAH;
    }
}
