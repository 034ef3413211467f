package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.telaah.AngkaCetak.Bentuk;
import id.kinerja.pemeriksaan.telaah.SkalaCetak.Batas;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the interval of a class: {@code 91% - 100%}, {@code ≥90}, {@code < 50}, {@code Lebih dari 100 %}, {@code 75,00 s.d. 89,99}. */
public final class PembacaRentang {
    private static final String N = "(\\d+(?:[.,]\\d+)?)\\s*%?";
    private static final String PEUBAH = "(?:x|n|nilai|capaian)";
    private static final Pattern DUA = Pattern.compile("(>=|≥|>|)\\s*" + N
            + "\\s*(?<bawah><=?|≤)?\\s*" + PEUBAH
            + "?\\s*(-|–|—|s\\.?\\s?/?d\\.?|sampai(?: dengan)?|hingga|<=|≤|<)\\s*(<=|≤|<|)\\s*"
            + N);
    private static final Pattern SATU = Pattern.compile(
            "(?:(?:x|n|nilai|capaian)\\s*)?(>=|≥|=>|>|<=|≤|=<|<|lebih dari(?: atau sama dengan)?|di ?atas|minimal|kurang dari(?: atau sama dengan)?|di ?bawah|maksimal)\\s*(?:=\\s*)?"
                    + N + "(?:\\s*ke (?:atas|bawah))?");
    private static final Pattern AWALAN = Pattern.compile(
            "^(?:(?:nilai|capaian|realisasi|skor|rata-rata)\\s+(?:kinerja\\s+)?){1,20}(?:sebesar\\s+)?");
    /** {@code 85 < x} is {@code x > 85}. */
    private static final Pattern PEUBAH_DI_KANAN = Pattern.compile("(" + N + ")\\s*(<=|≤|<|>=|≥|>)\\s*" + PEUBAH);

    private static final Pattern PEUBAH_DI_KIRI = Pattern.compile(PEUBAH + "\\s*((?:<=|≤|<|>=|≥|>)\\s*" + N + ")");
    private static final Pattern KE_ATAS = Pattern.compile(N + "\\s*(?:ke atas|atau lebih|<)");
    private static final Pattern KE_BAWAH = Pattern.compile(N + "\\s*(?:ke bawah|atau kurang)");

    /** Bounds as printed; one of them may be open. */
    record Rentang(Optional<BigDecimal> min, Batas batasMin, Optional<BigDecimal> maks, Batas batasMaks, int desimal) {}

    private PembacaRentang() {}

    static Optional<Rentang> baca(String teks) {
        String t =
                berpeubah(AWALAN.matcher(teks.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                        .replaceFirst(""));
        Matcher dua = DUA.matcher(t);
        if (dua.matches()) {
            BigDecimal a = angka(dua.group(2));
            BigDecimal b = angka(dua.group(6));
            BigDecimal min = a.min(b);
            BigDecimal maks = a.max(b);
            boolean tanpaBawah = dua.group(1).equals(">") || "<".equals(dua.group("bawah"));
            Batas bawah = tanpaBawah ? Batas.TIDAK_TERMASUK : Batas.TERMASUK;
            Batas atas = dua.group(5).equals("<") || dua.group(4).equals("<") ? Batas.TIDAK_TERMASUK : Batas.TERMASUK;
            return Optional.of(
                    new Rentang(Optional.of(min), bawah, Optional.of(maks), atas, Math.max(a.scale(), b.scale())));
        }
        Matcher satu = SATU.matcher(t);
        if (satu.matches()) {
            return Optional.of(terbuka(satu.group(1), angka(satu.group(2)), t));
        }
        Matcher atas = KE_ATAS.matcher(t);
        if (atas.matches()) {
            return Optional.of(terbuka("≥", angka(atas.group(1)), t));
        }
        Matcher bawah = KE_BAWAH.matcher(t);
        return bawah.matches() ? Optional.of(terbuka("≤", angka(bawah.group(1)), t)) : Optional.empty();
    }

    /** The same with the sign before the number. */
    private static String berpeubah(String t) {
        Matcher kiri = PEUBAH_DI_KIRI.matcher(t);
        if (kiri.matches()) {
            return kiri.group(1);
        }
        Matcher kanan = PEUBAH_DI_KANAN.matcher(t);
        if (!kanan.matches()) {
            return t;
        }
        String tanda = kanan.group(3);
        return (tanda.startsWith("<") || tanda.equals("≤") ? ">" : "<")
                + (tanda.length() > 1 || "≤≥".contains(tanda) ? "= " : " ")
                + kanan.group(1);
    }

    private static Rentang terbuka(String tanda, BigDecimal n, String teks) {
        boolean keAtas = tanda.contains(">")
                || tanda.contains("≥")
                || tanda.startsWith("lebih")
                || tanda.contains("atas")
                || tanda.equals("minimal");
        boolean termasuk = tanda.contains("=")
                || tanda.contains("≥")
                || tanda.contains("≤")
                || tanda.contains("sama")
                || tanda.endsWith("mal")
                || teks.contains("> =")
                || teks.contains("< =");
        Batas batas = termasuk ? Batas.TERMASUK : Batas.TIDAK_TERMASUK;
        return keAtas
                ? new Rentang(Optional.of(n), batas, Optional.empty(), Batas.TERMASUK, n.scale())
                : new Rentang(Optional.empty(), Batas.TERMASUK, Optional.of(n), batas, n.scale());
    }

    private static BigDecimal angka(String teks) {
        return PembacaCetak.bilangan(teks, Bentuk.PERSEN, "").nilai();
    }
}
