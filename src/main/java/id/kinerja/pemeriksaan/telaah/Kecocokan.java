package id.kinerja.pemeriksaan.telaah;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** How a printed number stands to what was computed: rounded half up, cut off, or another number. */
public enum Kecocokan {
    TEPAT,
    /** Cut off at its last decimal where half up gives another. */
    TERPOTONG,
    BERBEDA;

    /** Judges at the decimals the number was printed with; any of its meanings may agree. */
    public static Kecocokan antara(AngkaCetak tercetak, BigDecimal hitungan) {
        Kecocokan terbaik = BERBEDA;
        for (BigDecimal arti : arti(tercetak)) {
            Kecocokan k = satu(arti, hitungan);
            terbaik = k.compareTo(terbaik) < 0 ? k : terbaik;
        }
        return terbaik;
    }

    private static Kecocokan satu(BigDecimal tercetak, BigDecimal hitungan) {
        int desimal = Math.max(0, tercetak.scale());
        if (hitungan.setScale(desimal, RoundingMode.HALF_UP).compareTo(tercetak) == 0) {
            return TEPAT;
        }
        return hitungan.setScale(desimal, RoundingMode.DOWN).compareTo(tercetak) == 0 ? TERPOTONG : BERBEDA;
    }

    /** Whether the rounding of the figures it comes from, and its own, may explain how far a number is off. */
    public static boolean dalamPembulatan(BigDecimal tercetak, BigDecimal hitungan, List<BigDecimal> asal) {
        BigDecimal batas = asal.stream().map(Kecocokan::setengah).reduce(BigDecimal.ZERO, BigDecimal::add);
        return hitungan.subtract(tercetak).abs().compareTo(batas.add(setengah(tercetak))) <= 0;
    }

    /** Half of the last digit of a figure with decimals, or of one in thousands or millions; whole numbers are exact. */
    private static BigDecimal setengah(BigDecimal n) {
        return n.scale() == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(5, n.scale() + 1);
    }

    /** All that a number may mean, the likely meaning first. */
    public static List<BigDecimal> arti(AngkaCetak a) {
        return a.lain().isEmpty()
                ? List.of(a.nilai())
                : Stream.concat(Stream.of(a.nilai()), a.lain().stream()).toList();
    }
}
