package id.kinerja.pemeriksaan.telaah;

import java.math.BigDecimal;
import java.util.Optional;

/** Says when a slip of one digit explains the difference between two whole numbers. */
public final class SatuDigit {
    private SatuDigit() {}

    /** Kinds of slip. */
    public enum Macam {
        /** Zeros at the end too few or too many: often a matter of units. */
        NOL,
        SATU,
        TERTUKAR
    }

    /** @param sebutan in Indonesian, e.g. {@code dua angka tertukar} */
    public record Selip(Macam macam, String sebutan) {}

    /** In Indonesian, e.g. {@code dua angka tertukar}; empty when there is no such explanation. */
    public static Optional<String> jelaskan(BigDecimal tercetak, BigDecimal seharusnya) {
        return selip(tercetak, seharusnya).map(Selip::sebutan);
    }

    /** Empty when no slip of a digit explains the difference. */
    public static Optional<Selip> selip(BigDecimal tercetak, BigDecimal seharusnya) {
        String a = angka(tercetak);
        String b = angka(seharusnya);
        if (a.equals(b)) {
            return Optional.empty();
        }
        if (a.length() == b.length()) {
            return samaPanjang(a, b);
        }
        String pendek = a.length() < b.length() ? a : b;
        String panjang = a.length() < b.length() ? b : a;
        if (pendek.length() >= 2
                && panjang.startsWith(pendek)
                && panjang.substring(pendek.length()).matches("0+")) {
            return Optional.of(
                    new Selip(Macam.NOL, "angka nol di belakang " + (a.length() < b.length() ? "kurang" : "lebih")));
        }
        return panjang.length() - pendek.length() == 1 && hilangSatu(pendek, panjang)
                ? Optional.of(
                        new Selip(Macam.SATU, a.length() < b.length() ? "satu angka hilang" : "satu angka berlebih"))
                : Optional.empty();
    }

    private static Optional<Selip> samaPanjang(String a, String b) {
        int pertama = -1;
        int terakhir = -1;
        int beda = 0;
        for (int i = 0; i < a.length(); i++) {
            if (a.charAt(i) != b.charAt(i)) {
                pertama = pertama < 0 ? i : pertama;
                terakhir = i;
                beda++;
            }
        }
        if (beda == 1 && a.length() >= 3) {
            return Optional.of(new Selip(
                    Macam.SATU,
                    "satu angka berbeda (" + a.charAt(pertama) + " tercetak, " + b.charAt(pertama) + " seharusnya)"));
        }
        boolean tertukar = beda == 2
                && a.charAt(pertama) == b.charAt(terakhir)
                && a.charAt(terakhir) == b.charAt(pertama)
                && terakhir - pertama <= 3;
        return tertukar ? Optional.of(new Selip(Macam.TERTUKAR, "dua angka tertukar")) : Optional.empty();
    }

    private static boolean hilangSatu(String pendek, String panjang) {
        int i = 0;
        while (i < pendek.length() && pendek.charAt(i) == panjang.charAt(i)) {
            i++;
        }
        return pendek.substring(i).equals(panjang.substring(i + 1));
    }

    private static String angka(BigDecimal n) {
        return n.abs().stripTrailingZeros().toPlainString().replace(".", "");
    }
}
