package id.kinerja.pemeriksaan.telaah;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure with the same number in words beside it, one of them in brackets.
 *
 * @param angka the figure as printed
 * @param kata the words as printed
 */
public record PasanganTerbilang(String angka, BigDecimal nilai, String kata, PembacaTerbilang.Hasil terbaca) {
    private static final String ANGKA =
            "(?:[Rr]p\\s*\\.?\\s*)?(\\d{1,3}(?:[.,]\\d{3})+(?:,\\d{1,2})?|\\d{1,15}(?:,\\d{1,4})?)";
    private static final Pattern ANGKA_DULU = Pattern.compile("(?<![\\d.,/-])" + ANGKA
            + "\\s*[.,]?\\s*(?:[,.]?\\s*[-–=]{1,2})?\\s*(%|persen\\b)?\\s*\\(([^()\\d]{3,260})\\)");
    private static final Pattern MUNGKIN = Pattern.compile("\\d[^()\\p{L}]{0,9}(?:persen\\s)?\\(");
    private static final Pattern KATA_DULU =
            Pattern.compile("(?<=\\p{L}\\s{0,3})\\(\\s*" + ANGKA + "\\s*(?:,\\s*[-–]+)?\\s*\\)");
    private static final int TERPANJANG = 260;
    private static final Pattern TAHUN = Pattern.compile("(?i).*(tahun|[-–/]|s\\.?/?d\\.?)\\s*$");
    private static final Pattern KATA = Pattern.compile("(?i)[\\p{L}\\s,.-]*");

    /** All such pairs in a text. */
    public static List<PasanganTerbilang> cari(String teks) {
        if (teks.indexOf('(') < 0 || !Digit.ada(teks)) {
            return List.of();
        }
        List<PasanganTerbilang> hasil = new ArrayList<>();
        Matcher m = ANGKA_DULU.matcher(MUNGKIN.matcher(teks).find() ? teks : "");
        while (m.find()) {
            String awal = teks.substring(Math.max(0, m.start() - 12), m.start());
            boolean tahun =
                    m.group(1).matches("(19|20)\\d\\d") && TAHUN.matcher(awal).matches();
            if (!tahun && KATA.matcher(m.group(3)).matches()) {
                pasangan(m.group(1), m.group(3).strip()).ifPresent(hasil::add);
            }
        }
        m = KATA_DULU.matcher(teks);
        while (m.find()) {
            String kata = ekor(teks.substring(Math.max(0, m.start() - TERPANJANG), m.start()));
            if (!kata.isEmpty()) {
                pasangan(m.group(1), kata).ifPresent(hasil::add);
            }
        }
        return hasil;
    }

    private static Optional<PasanganTerbilang> pasangan(String angka, String kata) {
        return nilai(angka).map(n -> new PasanganTerbilang(angka, n, kata, PembacaTerbilang.baca(kata)));
    }

    /** The number words that a run of words ends with. */
    private static String ekor(String kata) {
        String[] semua = kata.strip().split("\\s+");
        int awal = semua.length;
        if (awal > 0 && semua[awal - 1].equalsIgnoreCase("rupiah")) {
            awal--;
        }
        int akhir = awal;
        while (awal > 0 && PembacaTerbilang.dikenal(semua[awal - 1].toLowerCase(Locale.ROOT))) {
            awal--;
        }
        return String.join(" ", List.of(semua).subList(awal, akhir));
    }

    /** What the figure means: marks before three digits divide thousands. */
    private static Optional<BigDecimal> nilai(String angka) {
        String utuh = angka.matches("\\d{1,3}([.,]\\d{3})+(,\\d{1,2})?")
                ? angka.replaceAll("[.,](?=\\d{3}(\\D|$))", "").replaceAll(",(?=\\d{1,2}$)", ".")
                : angka.replace(',', '.');
        return Optional.of(utuh)
                .filter(u -> u.matches("\\d+(\\.\\d+)?"))
                .map(BigDecimal::new)
                .map(BigDecimal::stripTrailingZeros);
    }
}
