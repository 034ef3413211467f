package id.kinerja.pengukuran.formula;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Ungkapan;
import java.math.BigDecimal;

/**
 * Higher is better: R ÷ T × 100.
 *
 * @dasar PermenPAN-RB 53/2014, Lampiran II
 */
public record CapaianNaik() implements BentukCapaian {
    static final CapaianNaik RUMUS = new CapaianNaik();

    @Override
    public String nama() {
        return "Capaian indikator naik (makin tinggi makin baik)";
    }

    @Override
    public String bentuk() {
        return "realisasi ÷ target × 100";
    }

    @Override
    public String terisi(BigDecimal target, BigDecimal realisasi) {
        return FormatIndonesia.persis(realisasi) + " ÷ " + FormatIndonesia.persis(target) + " × 100";
    }

    @Override
    public Ungkapan ungkapan(Ungkapan target, Ungkapan realisasi) {
        return Ungkapan.persen(realisasi, target);
    }

    @Override
    public BigDecimal persen(BigDecimal target, BigDecimal realisasi, Pembagian pembagian) {
        return pembagian.bagi(realisasi.scaleByPowerOfTen(2), target);
    }
}
