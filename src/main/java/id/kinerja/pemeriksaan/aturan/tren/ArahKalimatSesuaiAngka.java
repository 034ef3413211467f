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

/** A sentence that says that something rose or fell says so of figures that did. */
public final class ArahKalimatSesuaiAngka implements Aturan {
    private static final String KODE = "TREN-04";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.TREN,
                "Naik atau turun dalam kalimat sesuai dengan kedua angkanya",
                "Kalimat menyebut naik atau turun, padahal kedua angka yang disebutnya bergerak sebaliknya.",
                "Pembaca mengambil simpulan yang berlawanan dengan datanya.",
                "Perbandingan kedua angka dalam kalimat itu",
                "Sesuaikan kata naik atau turun dengan angkanya, atau perbaiki angka yang keliru.",
                """
                Indeks kepuasan pada tahun 2023 sebesar 82,4, menurun dibandingkan tahun 2022 sebesar 80,1.
                """,
                """
                Indeks kepuasan pada tahun 2023 sebesar 82,4, meningkat dibandingkan tahun 2022 sebesar 80,1.
                """);
    }

    private static final String N = "(?:Rp\\s?\\.?\\s?)?(\\d++(?:[.,]\\d++)*+)";
    private static final String SEBESAR = "(?:\\s+(?:sebesar|sebanyak|mencapai|adalah|yaitu|yakni|yang)){0,20}\\s+";
    private static final String SELA = "[^.;\\d]{0,60}?";
    private static final Pattern ANTARTAHUN = Pattern.compile(
            "tahun\\s+(20\\d\\d)" + SEBESAR + N
                    + "[^;\\d]{0,40}?\\b(meningkat|naik|lebih tinggi|menurun|turun|lebih rendah)\\b" + SELA
                    + "(?:dibanding\\w*|dari)" + SELA + "tahun\\s+(20\\d\\d)" + "(?:\\s+yang)?" + SEBESAR + N,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MENJADI = Pattern.compile(
            "\\b(meningkat|naik|menurun|turun|peningkatan|kenaikan|penurunan)\\s+dari\\s+" + N
                    + "[^.;]{0,60}?\\bmenjadi\\s+" + N,
            Pattern.CASE_INSENSITIVE);

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        telaah.naskah().paragraf().forEach(p -> {
            Matcher a = ANTARTAHUN.matcher(p.teks());
            while (a.find()) {
                if (a.group(1).compareTo(a.group(4)) > 0) {
                    nilai(p, a.group(3), a.group(5), a.group(2), catat);
                }
            }
            Matcher m = MENJADI.matcher(p.teks());
            while (m.find()) {
                nilai(p, m.group(1), m.group(2), m.group(3), catat);
            }
        });
    }

    private static void nilai(Paragraf p, String arah, String lama, String baru, Pencatat catat) {
        AngkaCetak a = PembacaCetak.bilangan(lama, Bentuk.POLOS, "");
        AngkaCetak b = PembacaCetak.bilangan(baru, Bentuk.POLOS, "");
        if (a.rusak()
                || b.rusak()
                || a.notasi() != b.notasi() && !(a.lain().isEmpty() && b.lain().isEmpty())) {
            return;
        }
        boolean naik = arah.toLowerCase(Locale.ROOT).matches("meningkat|naik|lebih tinggi|peningkatan|kenaikan");
        int gerak = b.nilai().compareTo(a.nilai());
        if (gerak == 0 || (gerak > 0) == naik) {
            return;
        }
        catat.temuan(new Temuan(
                KODE,
                Jenis.TREN,
                Tingkat.ERROR,
                new Tempat(p.letak(), "teks", "", arah),
                gerak > 0 ? "meningkat" : "menurun",
                a.teks() + " → " + b.teks(),
                "Kalimat menyebut " + arah.toLowerCase(Locale.ROOT) + ", padahal angkanya dari " + a.teks()
                        + " menjadi " + b.teks() + ".",
                List.of()));
    }
}
