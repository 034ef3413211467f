package id.kinerja.tampilan;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A bar below a percentage; what it shows always stands beside it as a figure.
 *
 * @param panjang 0 to 100
 * @param tanda where the tick stands, 0 to 100
 */
public record Batang(BigDecimal panjang, Optional<BigDecimal> tanda) {
    private static final BigDecimal PENUH = BigDecimal.valueOf(100);

    /** Keeps both within the bar. */
    public static Batang dari(BigDecimal persen, Optional<BigDecimal> tanda) {
        return new Batang(dalam(persen), tanda.map(Batang::dalam));
    }

    private static BigDecimal dalam(BigDecimal persen) {
        return persen.max(BigDecimal.ZERO).min(PENUH).setScale(2, java.math.RoundingMode.HALF_UP);
    }
}
