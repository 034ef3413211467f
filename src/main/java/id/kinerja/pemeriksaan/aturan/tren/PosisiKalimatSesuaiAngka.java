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
import id.kinerja.pemeriksaan.telaah.AngkaCetak.Bentuk;
import id.kinerja.pemeriksaan.telaah.PembacaCetak;
import id.kinerja.pemeriksaan.telaah.Telaah;
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

    private static final String N = "(\\d++(?:[.,]\\d++)*+)(?:\\s*(?:%|persen|poin))?";
    private static final String SELA = "(?:[^.;\\d]|\\b20\\d\\d\\b){0,60}?";
    private static final Pattern POSISI = Pattern.compile(
            "\\bsebesar\\s+" + N
                    + "\\s*,?\\s*(?:(?:yang|masih|sudah|telah|berada|lebih|jauh|sedikit)\\s+){0,20}(di\\s?atas|di\\s?bawah|tinggi (?:dari|daripada)|rendah (?:dari|daripada))\\b"
                    + SELA + "\\bsebesar\\s+" + N,
            Pattern.CASE_INSENSITIVE);

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        telaah.naskah().paragraf().forEach(p -> {
            Matcher m = POSISI.matcher(p.teks());
            while (m.find()) {
                nilai(p, bilangan(m.group(1)), m.group(2).toLowerCase(Locale.ROOT), bilangan(m.group(3)), catat);
            }
        });
    }

    private static void nilai(Paragraf p, AngkaCetak a, String posisi, AngkaCetak b, Pencatat catat) {
        boolean atas = posisi.contains("atas") || posisi.contains("tinggi");
        int banding = a.nilai().compareTo(b.nilai());
        boolean pasti =
                !a.rusak() && !b.rusak() && a.lain().isEmpty() && b.lain().isEmpty();
        if (pasti && banding != 0 && (banding > 0) != atas) {
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

    private static AngkaCetak bilangan(String teks) {
        return PembacaCetak.bilangan(teks, Bentuk.POLOS, "");
    }
}
