package id.kinerja.pemeriksaan.aturan.tren;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.baca.Paragraf;
import id.kinerja.pemeriksaan.telaah.AngkaCetak;
import id.kinerja.pemeriksaan.telaah.PembacaCetak;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a sentence says to lie above or below another figure does so. */
public final class PosisiKalimatSesuaiAngka implements Aturan {
    private static final String KODE = "TREN-06";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.TREN,
                "Yang disebut di atas atau di bawah angka lain memang demikian",
                "Kalimat menyebut suatu angka berada di atas atau di bawah angka pembandingnya, padahal sebaliknya.",
                "Kedudukan terhadap provinsi, nasional, atau target terbaca terbalik.",
                "perbandingan kedua angka dalam kalimat",
                "Balik kata pembandingnya, atau perbaiki angka yang keliru.",
                """
                Indeks tahun 2023 sebesar 72,04 berada di atas indeks provinsi sebesar 73,11.
                """,
                """
                Indeks tahun 2023 sebesar 72,04 berada di bawah indeks provinsi sebesar 73,11.
                """);
    }

    private static final String ANGKA = "(\\d++(?:[.,]\\d++)*+)";
    private static final String N = ANGKA + "(?:\\s*(?:%|persen))?";
    /** {@code 3,2 persen di atas target} is a difference; {@code 3,2 persen, masih di atas} is a position. */
    private static final String BUKAN_SELISIH =
            "(?<!(?:naik|turun|meningkat|menurun|selisih|kenaikan|peningkatan|penurunan) )";

    private static final String TERLETAK =
            "(?:\\s*,\\s*|\\s+(?=yang|masih|sudah|telah|berada)|(?<!%|persen)\\s+(?!poin))";
    private static final String SELA = "(?:[^.;\\d]|\\b20\\d\\d\\b){0,60}?";
    private static final Pattern POSISI = Pattern.compile(
            BUKAN_SELISIH + "\\bsebesar\\s+" + N + TERLETAK
                    + "(?:(?:yang|masih|sudah|telah|berada|lebih|jauh|sedikit)\\s+){0,20}(di\\s?atas|di\\s?bawah|tinggi (?:dari|daripada)|rendah (?:dari|daripada))\\b"
                    + SELA + "\\bsebesar\\s+" + N,
            Pattern.CASE_INSENSITIVE);

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        telaah.naskah().paragraf().forEach(p -> {
            Matcher m = POSISI.matcher(p.teks());
            while (m.find()) {
                nilai(
                        p,
                        PembacaCetak.polos(m.group(1)),
                        m.group(2).toLowerCase(Locale.ROOT),
                        PembacaCetak.polos(m.group(3)),
                        catat);
            }
        });
    }

    private static void nilai(Paragraf p, AngkaCetak a, String posisi, AngkaCetak b, Pencatat catat) {
        boolean atas = posisi.contains("atas") || posisi.contains("tinggi");
        int banding = a.nilai().compareTo(b.nilai());
        boolean pasti =
                !a.rusak() && !b.rusak() && a.lain().isEmpty() && b.lain().isEmpty();
        if (pasti && sebanding(a.nilai(), b.nilai()) && banding != 0 && (banding > 0) != atas) {
            catat.temuan(new Temuan(
                    KODE,
                    Jenis.TREN,
                    Tingkat.ERROR,
                    new Tempat(p.letak(), "teks", "", posisi),
                    banding > 0 ? "di atas" : "di bawah",
                    a.teks() + (banding > 0 ? " > " : " < ") + b.teks(),
                    "Kalimat menyebut " + a.teks() + " " + posisi + " " + b.teks() + ", padahal sebaliknya.",
                    List.of()));
        }
    }

    /** Figures far apart are not of the same thing. */
    private static boolean sebanding(BigDecimal a, BigDecimal b) {
        return a.min(b).multiply(BigDecimal.TWO).compareTo(a.max(b)) >= 0;
    }
}
