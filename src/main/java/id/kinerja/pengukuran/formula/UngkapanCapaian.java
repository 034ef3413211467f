package id.kinerja.pengukuran.formula;

import static id.kinerja.kernel.Ungkapan.operan;
import static id.kinerja.kernel.Ungkapan.tetapan;

import id.kinerja.kernel.Arah;
import id.kinerja.kernel.Ungkapan;
import id.kinerja.kernel.Ungkapan.Banding;
import java.math.BigDecimal;

/**
 * What {@link Capaian} computes, for a machine: operand 0 is the target, operand 1 the realisation. The policies stand in it, so
 * that it holds for other realisations against the same target too.
 */
public final class UngkapanCapaian {
    private static final Ungkapan REALISASI = operan(1);

    private UngkapanCapaian() {}

    public static Ungkapan atas(Arah arah, BigDecimal target, KetentuanCapaian ketentuan) {
        return terhadap(arah, operan(0), target, ketentuan);
    }

    /** Against a range: 100 inside it, outside it against the nearer end. */
    public static Ungkapan atas(Arah arah, TargetRentang target, KetentuanCapaian ketentuan) {
        Ungkapan bawah = new Ungkapan.BatasBawah(0);
        Ungkapan atas = new Ungkapan.BatasAtas(0);
        return new Ungkapan.Bila(
                REALISASI,
                Banding.LEBIH,
                atas,
                terhadap(arah, atas, target.atas(), ketentuan),
                new Ungkapan.Bila(
                        REALISASI,
                        Banding.KURANG,
                        bawah,
                        terhadap(arah, bawah, target.bawah(), ketentuan),
                        tetapan(100)));
    }

    private static Ungkapan terhadap(Arah arah, Ungkapan target, BigDecimal nilai, KetentuanCapaian ketentuan) {
        if (nilai.signum() == 0) {
            return new Ungkapan.Bila(REALISASI, Banding.SAMA, tetapan(0), tetapan(100), tetapan(0));
        }
        Ungkapan mentah = BentukCapaian.untuk(arah, ketentuan.rumusTurun()).ungkapan(target, REALISASI);
        Ungkapan terbatas = ketentuan
                .batas()
                .<Ungkapan>map(b -> new Ungkapan.Terkecil(mentah, tetapan(b)))
                .orElse(mentah);
        return new Ungkapan.Terbesar(terbatas, tetapan(0));
    }
}
