package id.kinerja.pengukuran.formula;

import id.kinerja.datatahun.KebijakanTargetNol;
import id.kinerja.perencanaan.RumusTurun;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Policies of one computation where the law is silent.
 *
 * @param batas cap on capaian in percent, if any
 */
public record KetentuanCapaian(
        RumusTurun rumusTurun, KebijakanTargetNol targetNol, Optional<BigDecimal> batas, Pembagian pembagian) {
    /** Stated defaults, rounded for printing: what {@code hitung} uses. */
    public static final KetentuanCapaian BAKU = new KetentuanCapaian(
            RumusTurun.SELISIH, KebijakanTargetNol.TIDAK_DIHITUNG, Optional.empty(), Pembagian.DUA_DESIMAL);
}
