package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.telaah.AngkaCetak.Bentuk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure in a sentence.
 *
 * @param awal where it begins in the text
 * @param akhir where it ends, with its sign
 */
public record AngkaKalimat(AngkaCetak angka, int awal, int akhir) {
    private static final Pattern UANG = Pattern.compile(
            "Rp\\s*\\.?\\s*(" + PembacaCetak.BILANGAN
                    + ")(?:\\s*[.,]\\s?-+)?(?:\\s*(ribu|juta|miliar|milyar|triliun|trilyun)\\b)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PERSEN = Pattern.compile("(?<!\\d)(\\d++(?:[.,]\\s?\\d++)?)\\s*(?:%|persen\\b)");
    private static final Pattern TANPA_TANDA =
            Pattern.compile("(?:[Kk]euangan|[Ff]isik)\\s+(\\d{1,3}(?:[.,]\\d+)?)(?!\\s?[\\d%.,])");

    /** Amounts of money, in order. */
    public static List<AngkaKalimat> uang(String teks) {
        if (!Digit.ada(teks)) {
            return List.of();
        }
        List<AngkaKalimat> hasil = new ArrayList<>();
        Matcher m = UANG.matcher(teks);
        while (m.find()) {
            String digit = m.group(1).replaceAll("[.,]$", "");
            AngkaCetak a = PembacaCetak.bilangan(digit, Bentuk.RUPIAH, "");
            if (!a.rusak()) {
                hasil.add(new AngkaKalimat(
                        Optional.ofNullable(m.group(2))
                                .map(s -> bersatuan(a, s))
                                .orElse(a),
                        m.start(),
                        m.end()));
            }
        }
        return hasil;
    }

    /** In rupiah; its scale still tells how exactly it was printed. */
    private static AngkaCetak bersatuan(AngkaCetak a, String satuan) {
        int nol = switch (satuan.toLowerCase(Locale.ROOT)) {
            case "ribu" -> 3;
            case "juta" -> 6;
            case "miliar", "milyar" -> 9;
            default -> 12;
        };
        return new AngkaCetak(
                a.teks() + " " + satuan,
                a.nilai().scaleByPowerOfTen(nol),
                List.of(),
                0,
                a.bentuk(),
                a.satuan(),
                a.notasi());
    }

    /** Percentages, in order; also {@code Keuangan 98,8} without its sign. */
    public static List<AngkaKalimat> persen(String teks) {
        if (!Digit.ada(teks)) {
            return List.of();
        }
        List<AngkaKalimat> hasil = new ArrayList<>();
        tambah(PERSEN.matcher(teks), hasil);
        tambah(TANPA_TANDA.matcher(teks), hasil);
        hasil.sort(java.util.Comparator.comparingInt(AngkaKalimat::awal));
        return hasil;
    }

    private static void tambah(Matcher m, List<AngkaKalimat> hasil) {
        while (m.find()) {
            hasil.add(new AngkaKalimat(
                    PembacaCetak.bilangan(m.group(1).replaceAll("\\s", ""), Bentuk.PERSEN, ""), m.start(1), m.end()));
        }
    }

    /** The words between two places, in lower case. */
    public static String antara(String teks, int dari, int sampai) {
        return teks.substring(Math.max(0, Math.min(dari, sampai)), Math.max(dari, sampai))
                .toLowerCase(Locale.ROOT);
    }
}
