package id.kinerja.pengukuran.formula;

import id.kinerja.kernel.Presisi;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How far a quotient is carried. */
public enum Pembagian {
    /** Full inner precision: for derivations, rounded at display. */
    PENUH {
        @Override
        BigDecimal bagi(BigDecimal pembilang, BigDecimal penyebut) {
            return pembilang.divide(penyebut, Presisi.PENUH);
        }
    },
    /** The exact quotient rounded once to two decimals, half up: for streams of rows, where only that is printed. */
    DUA_DESIMAL {
        @Override
        BigDecimal bagi(BigDecimal pembilang, BigDecimal penyebut) {
            return pembilang.divide(penyebut, 2, RoundingMode.HALF_UP);
        }
    };

    abstract BigDecimal bagi(BigDecimal pembilang, BigDecimal penyebut);
}
