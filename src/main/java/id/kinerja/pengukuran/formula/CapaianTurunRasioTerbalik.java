package id.kinerja.pengukuran.formula;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Ungkapan;
import java.math.BigDecimal;

/** Lower is better, by the inverse ratio: T ÷ R × 100. It has no value at R = 0. */
public record CapaianTurunRasioTerbalik() implements BentukCapaian {
    static final CapaianTurunRasioTerbalik RUMUS = new CapaianTurunRasioTerbalik();

    @Override
    public String nama() {
        return "Capaian indikator turun dengan rasio terbalik";
    }

    @Override
    public String bentuk() {
        return "target ÷ realisasi × 100";
    }

    @Override
    public String terisi(BigDecimal target, BigDecimal realisasi) {
        return FormatIndonesia.persis(target) + " ÷ " + FormatIndonesia.persis(realisasi) + " × 100";
    }

    @Override
    public Ungkapan ungkapan(Ungkapan target, Ungkapan realisasi) {
        return Ungkapan.persen(target, realisasi);
    }

    @Override
    public BigDecimal persen(BigDecimal target, BigDecimal realisasi, Pembagian pembagian) {
        return pembagian.bagi(target.scaleByPowerOfTen(2), realisasi);
    }

    @Override
    public boolean terdefinisi(BigDecimal realisasi) {
        return realisasi.signum() != 0;
    }
}
