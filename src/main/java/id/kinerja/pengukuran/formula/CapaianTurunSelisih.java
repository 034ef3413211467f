package id.kinerja.pengukuran.formula;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Ungkapan;
import java.math.BigDecimal;

/**
 * Lower is better: (2T − R) ÷ T × 100, which is the same as (T − (R − T)) ÷ T × 100.
 *
 * @dasar PermenPAN-RB 8/2021
 */
public record CapaianTurunSelisih() implements BentukCapaian {
    static final CapaianTurunSelisih RUMUS = new CapaianTurunSelisih();

    @Override
    public String nama() {
        return "Capaian indikator turun (makin rendah makin baik)";
    }

    @Override
    public String bentuk() {
        return "(2 × target − realisasi) ÷ target × 100";
    }

    @Override
    public String terisi(BigDecimal target, BigDecimal realisasi) {
        String t = FormatIndonesia.persis(target);
        return "(2 × " + t + " − " + FormatIndonesia.persis(realisasi) + ") ÷ " + t + " × 100";
    }

    @Override
    public Ungkapan ungkapan(Ungkapan target, Ungkapan realisasi) {
        return Ungkapan.persen(Ungkapan.selisih(Ungkapan.kali(Ungkapan.tetapan(2), target), realisasi), target);
    }

    @Override
    public BigDecimal persen(BigDecimal target, BigDecimal realisasi, Pembagian pembagian) {
        BigDecimal pembilang = target.add(target).subtract(realisasi);
        return pembagian.bagi(pembilang.scaleByPowerOfTen(2), target);
    }
}
