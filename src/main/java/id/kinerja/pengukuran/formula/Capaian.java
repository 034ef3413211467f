package id.kinerja.pengukuran.formula;

import id.kinerja.datatahun.KebijakanTargetNol;
import id.kinerja.kernel.Arah;
import id.kinerja.kernel.FormatIndonesia;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Capaian in percent from a target and a realisation. Pure and light: a stream of millions of rows passes through it.
 *
 * @dasar PermenPAN-RB 53/2014, Lampiran II
 */
public final class Capaian {
    static final String TARGET_NOL = "target nol, capaian tidak dapat dihitung";
    static final String TARGET_NEGATIF = "target negatif, capaian tidak dapat dihitung";
    static final String REALISASI_NOL = "realisasi nol, rasio terbalik tidak dapat dihitung";
    static final String DINOLKAN = "Hasil rumus di bawah nol, ditampilkan 0.";
    static final String TARGET_NOL_SERATUS = "Target nol: capaian ditetapkan 100 karena realisasinya juga nol.";
    static final String TARGET_NOL_NOL = "Target nol: capaian ditetapkan 0 karena realisasinya tidak nol.";
    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);
    private static final HasilCapaian.Nilai TEPAT = new HasilCapaian.Nilai(SERATUS.setScale(2), List.of());

    private Capaian() {}

    /** By the default policies, to two decimals. */
    public static HasilCapaian hitung(Arah arah, BigDecimal target, BigDecimal realisasi) {
        return hitung(arah, target, realisasi, KetentuanCapaian.BAKU);
    }

    /** Against a range, by the default policies, to two decimals. */
    public static HasilCapaian hitung(Arah arah, TargetRentang target, BigDecimal realisasi) {
        return hitung(arah, target, realisasi, KetentuanCapaian.BAKU);
    }

    public static HasilCapaian hitung(
            Arah arah, TargetRentang target, BigDecimal realisasi, KetentuanCapaian ketentuan) {
        return target.memuat(realisasi) ? TEPAT : hitung(arah, target.batasTerdekat(realisasi), realisasi, ketentuan);
    }

    public static HasilCapaian hitung(Arah arah, BigDecimal target, BigDecimal realisasi, KetentuanCapaian ketentuan) {
        if (target.signum() == 0) {
            return targetNol(realisasi, ketentuan.targetNol());
        }
        if (target.signum() < 0) {
            return new HasilCapaian.Tiada(TARGET_NEGATIF);
        }
        BentukCapaian bentuk = BentukCapaian.untuk(arah, ketentuan.rumusTurun());
        if (!bentuk.terdefinisi(realisasi)) {
            return new HasilCapaian.Tiada(REALISASI_NOL);
        }
        return batasi(bentuk.persen(target, realisasi, ketentuan.pembagian()), ketentuan);
    }

    private static HasilCapaian targetNol(BigDecimal realisasi, KebijakanTargetNol kebijakan) {
        if (kebijakan == KebijakanTargetNol.TIDAK_DIHITUNG) {
            return new HasilCapaian.Tiada(TARGET_NOL);
        }
        return realisasi.signum() == 0
                ? new HasilCapaian.Nilai(SERATUS, List.of(TARGET_NOL_SERATUS))
                : new HasilCapaian.Nilai(BigDecimal.ZERO, List.of(TARGET_NOL_NOL));
    }

    private static HasilCapaian batasi(BigDecimal mentah, KetentuanCapaian ketentuan) {
        if (mentah.signum() < 0) {
            return new HasilCapaian.Nilai(BigDecimal.ZERO, List.of(DINOLKAN));
        }
        if (ketentuan.batas().isPresent() && mentah.compareTo(ketentuan.batas().get()) > 0) {
            List<String> catatan = new ArrayList<>();
            catatan.add("Hasil rumus " + FormatIndonesia.persenProsa(mentah) + " dibatasi menjadi "
                    + FormatIndonesia.persenProsa(ketentuan.batas().get()) + " menurut setelan batas capaian.");
            return new HasilCapaian.Nilai(ketentuan.batas().get(), catatan);
        }
        return new HasilCapaian.Nilai(mentah, List.of());
    }
}
