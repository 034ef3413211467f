package id.kinerja.pengukuran.formula;

import id.kinerja.kernel.FormatIndonesia;
import java.math.BigDecimal;

/**
 * A target given as a range, both ends included: inside it is on target, outside it is measured against the nearer end.
 *
 * @dasar PermenPAN-RB 8/2021
 */
public record TargetRentang(BigDecimal bawah, BigDecimal atas) {
    public TargetRentang {
        if (bawah.compareTo(atas) > 0) {
            throw new IllegalArgumentException(
                    "Rentang " + FormatIndonesia.persis(bawah) + "–" + FormatIndonesia.persis(atas) + " terbalik");
        }
    }

    public boolean memuat(BigDecimal realisasi) {
        return realisasi.compareTo(bawah) >= 0 && realisasi.compareTo(atas) <= 0;
    }

    /** The end that a realisation outside the range is measured against. */
    public BigDecimal batasTerdekat(BigDecimal realisasi) {
        return realisasi.compareTo(atas) > 0 ? atas : bawah;
    }
}
