package id.kinerja.pemeriksaan.aturan.narasi;

import id.kinerja.kernel.FormatIndonesia;
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
import id.kinerja.pemeriksaan.telaah.Kecocokan;
import id.kinerja.pemeriksaan.telaah.PembacaCetak;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts that a sentence gives with their shares in brackets have those shares of their sum, or of the whole that the sentence names. */
public final class PersentaseDalamKurungSamaDenganHitungan implements Aturan {
    private static final String KODE = "NARASI-07";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.RASIO,
                "Persentase dalam kurung sama dengan bagian yang disebut kalimat",
                "Kalimat membagi suatu jumlah dan menyebut persentase setiap bagian dalam kurung, tetapi satu persentase bukan bagian itu.",
                "Komposisi yang dikutip dari kalimat itu keliru.",
                "bagian / seluruhnya × 100",
                "Hitung ulang persentase itu dari jumlah seluruhnya.",
                """
                Terdapat 19 pegawai laki-laki (61,29%) dan 12 pegawai perempuan (38,17%).
                """,
                """
                Terdapat 19 pegawai laki-laki (61,29%) dan 12 pegawai perempuan (38,71%).
                """);
    }

    private static final String N = "\\d+(?:[.,]\\d+)*";
    private static final Pattern BAGIAN = Pattern.compile(
            "(?<![\\d.,])(" + N + ")\\s+(\\p{L}+)([^()\\d.;]{0,50})\\(\\s*(" + N + ")\\s*(?:%|persen)\\s*\\)");

    private record Potongan(AngkaCetak banyak, String benda, AngkaCetak persen) {}

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        telaah.naskah().paragraf().forEach(p -> {
            for (String kalimat : p.teks().split("(?<=[.;])\\s+")) {
                kalimat(p, kalimat, catat);
            }
        });
    }

    private static void kalimat(Paragraf p, String teks, Pencatat catat) {
        List<Potongan> bagian = new ArrayList<>();
        Matcher m = BAGIAN.matcher(teks);
        while (m.find()) {
            bagian.add(new Potongan(bilangan(m.group(1)), m.group(2).toLowerCase(Locale.ROOT), bilangan(m.group(4))));
        }
        boolean layak = bagian.size() >= 2
                && bagian.stream().map(Potongan::benda).distinct().count() == 1
                && bagian.stream()
                        .noneMatch(b -> b.banyak().rusak()
                                || b.persen().rusak()
                                || b.banyak().nilai().signum() == 0);
        if (!layak) {
            return;
        }
        BigDecimal seluruh = bagian.stream().map(b -> b.banyak().nilai()).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Potongan> salah = bagian.stream()
                .filter(b -> Kecocokan.antara(b.persen(), bagi(b, seluruh)) == Kecocokan.BERBEDA)
                .toList();
        boolean berdesimal =
                bagian.stream().anyMatch(b -> !salah.contains(b) && b.persen().desimal() > 0);
        if (salah.size() == 1 && berdesimal) {
            Potongan s = salah.getFirst();
            String benar = FormatIndonesia.angka(
                    bagi(s, seluruh), Math.max(1, s.persen().desimal()));
            catat.temuan(new Temuan(
                    KODE,
                    Jenis.RASIO,
                    Tingkat.ERROR,
                    new Tempat(p.letak(), "teks", "", s.persen().teks() + " %"),
                    benar,
                    s.banyak().teks() + " / " + FormatIndonesia.persis(seluruh) + " × 100",
                    "Kalimat menyebut " + s.persen().teks() + " %, padahal "
                            + s.banyak().teks() + " dari " + FormatIndonesia.persis(seluruh) + " adalah " + benar
                            + " %.",
                    List.of()));
        }
    }

    private static BigDecimal bagi(Potongan b, BigDecimal seluruh) {
        return b.banyak().nilai().multiply(BigDecimal.valueOf(100)).divide(seluruh, MathContext.DECIMAL64);
    }

    private static AngkaCetak bilangan(String teks) {
        return PembacaCetak.bilangan(teks, Bentuk.POLOS, "");
    }
}
