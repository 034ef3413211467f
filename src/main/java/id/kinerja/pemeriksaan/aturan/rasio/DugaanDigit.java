package id.kinerja.pemeriksaan.aturan.rasio;

import id.kinerja.pemeriksaan.telaah.AngkaCetak;
import id.kinerja.pemeriksaan.telaah.Kecocokan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Looks for the one number, a digit away from a printed amount, that would make a printed percentage right. */
final class DugaanDigit {
    private static final int PALING_PENDEK = 5;

    private DugaanDigit() {}

    /** Only for long amounts, whose digits carry information, and only when there is exactly one such number. */
    static Optional<BigDecimal> yangMembuat(BigDecimal jumlah, UnaryOperator<BigDecimal> persen, AngkaCetak tercetak) {
        String digit = jumlah.toPlainString();
        if (jumlah.signum() < 0 || jumlah.scale() > 0 || digit.length() < PALING_PENDEK || tercetak.desimal() < 2) {
            return Optional.empty();
        }
        List<BigDecimal> cocok = new ArrayList<>();
        for (int i = 0; i < digit.length(); i++) {
            for (char c = '0'; c <= '9'; c++) {
                if (c != digit.charAt(i) && !(i == 0 && c == '0')) {
                    uji(digit.substring(0, i) + c + digit.substring(i + 1), persen, tercetak, cocok);
                }
            }
            if (i + 1 < digit.length() && digit.charAt(i) != digit.charAt(i + 1)) {
                uji(
                        digit.substring(0, i) + digit.charAt(i + 1) + digit.charAt(i) + digit.substring(i + 2),
                        persen,
                        tercetak,
                        cocok);
            }
        }
        return cocok.size() == 1 ? Optional.of(cocok.getFirst()) : Optional.empty();
    }

    private static void uji(
            String digit, UnaryOperator<BigDecimal> persen, AngkaCetak tercetak, List<BigDecimal> cocok) {
        BigDecimal calon = new BigDecimal(digit);
        if (Kecocokan.antara(tercetak, persen.apply(calon)) == Kecocokan.TEPAT) {
            cocok.add(calon);
        }
    }
}
