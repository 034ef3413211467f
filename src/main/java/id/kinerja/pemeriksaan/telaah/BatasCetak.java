package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.telaah.AngkaCetak.Bentuk;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A limit printed with its sign and unit: {@code ≤ 60 menit}. */
public record BatasCetak(String tanda, BigDecimal angka, String satuan) {
    private static final String N = "(\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?)";
    private static final String SATUAN = "([%‰]|[\\p{L} ]{0,20})";
    private static final Pattern BATAS = Pattern.compile("(≤|<=|<|≥|>=|>)\\s*" + N + "\\s*" + SATUAN);
    private static final Pattern CAPAIAN = Pattern.compile(N + "\\s*" + SATUAN);

    public static Optional<BatasCetak> baca(String teks) {
        Matcher m = BATAS.matcher(teks.strip());
        return m.matches()
                ? nilai(m.group(2)).map(n -> new BatasCetak(m.group(1), n, satuan(m.group(3))))
                : Optional.empty();
    }

    /** Whether a figure in the same unit keeps to it. */
    public Optional<Boolean> dipenuhi(String teks) {
        Matcher m = CAPAIAN.matcher(teks.strip());
        if (!m.matches() || !satuan(m.group(2)).equals(satuan)) {
            return Optional.empty();
        }
        return nilai(m.group(1)).map(n -> {
            int banding = n.compareTo(angka);
            return switch (tanda) {
                case "<" -> banding < 0;
                case ">" -> banding > 0;
                case "≤", "<=" -> banding <= 0;
                default -> banding >= 0;
            };
        });
    }

    private static String satuan(String teks) {
        return teks.strip().toLowerCase(Locale.ROOT);
    }

    private static Optional<BigDecimal> nilai(String teks) {
        AngkaCetak a = PembacaCetak.bilangan(teks, Bentuk.POLOS, "");
        return a.rusak() ? Optional.empty() : Optional.of(a.nilai());
    }
}
