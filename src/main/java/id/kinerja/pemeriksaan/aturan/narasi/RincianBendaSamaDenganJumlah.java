package id.kinerja.pemeriksaan.aturan.narasi;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.aturan.RincianLengkap;
import id.kinerja.pemeriksaan.baca.Paragraf;
import id.kinerja.pemeriksaan.telaah.AngkaCetak;
import id.kinerja.pemeriksaan.telaah.Kecocokan;
import id.kinerja.pemeriksaan.telaah.PembacaCetak;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A count or a length that a sentence breaks down into parts of one unit is their sum. */
public final class RincianBendaSamaDenganJumlah implements Aturan {
    private static final String KODE = "NARASI-08";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.JUMLAH,
                "Banyaknya sama dengan rincian dalam kalimatnya",
                "Kalimat menyebut suatu banyaknya dan rinciannya dalam satuan yang sama, tetapi rincian itu tidak menjumlah ke angka tersebut.",
                "Salah satu angka dalam kalimat keliru, dan pembaca tidak tahu yang mana.",
                "jumlah rincian = jumlah",
                "Cocokkan dengan tabel atau sumber datanya, lalu perbaiki jumlah atau rinciannya.",
                """
                Panjang jalan 684,35 km dengan kondisi baik 402,80 km, sedang 205,55 km dan rusak 67,00 km.
                """,
                """
                Panjang jalan 684,35 km dengan kondisi baik 402,80 km, sedang 205,55 km dan rusak 76,00 km.
                """);
    }

    private static final String N = "\\d++(?:[.,]\\d++)*+";
    private static final Pattern RINCIAN = Pattern.compile(
            "(?<![\\d.,/])(" + N
                    + ")\\s+(\\p{L}+)[^.;:()\\d]{0,30}?\\b(?:terdiri (?:atas|dari)|terbagi (?:atas|menjadi)|dengan (?:rincian|kondisi)|(?:dibedakan|dibagi|dirinci|dikelompokkan|menurut)[^.;:()\\d]{0,30}?\\b(?:yaitu|yakni))\\b([^;]*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BAGIAN =
            Pattern.compile("(?<![\\d.,/])(" + N + ")(?:\\s*\\([^)]*\\))?\\s+(\\p{L}\\w*)");
    private static final Pattern AKHIR =
            Pattern.compile("\\.\\s|\\.$|\\bsehingga\\b|\\bsedangkan\\b|\\bsementara\\b|\\bdengan jumlah\\b");
    /** What is counted by people or units is judged with their number. */
    private static final Pattern ORANG =
            Pattern.compile("(?i)orang|pegawai|jiwa|unit|kk|keluarga|personil|aparatur|asn");

    private static final Pattern TAHUN = Pattern.compile("(?i)\\btahun\\s+(?:19|20)\\d\\d");

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        telaah.naskah().paragraf().forEach(p -> {
            Matcher m = RINCIAN.matcher(p.teks());
            if (m.find() && !ORANG.matcher(m.group(2)).matches()) {
                nilai(p, PembacaCetak.polos(m.group(1)), AKHIR.split(m.group(3), 2)[0], catat);
            }
        });
    }

    private static void nilai(Paragraf p, AngkaCetak jumlah, String rincian, Pencatat catat) {
        String isi = TAHUN.matcher(rincian).replaceAll("");
        List<AngkaCetak> bagian = new ArrayList<>();
        List<String> satuan = new ArrayList<>();
        Matcher m = BAGIAN.matcher(isi);
        while (m.find()) {
            bagian.add(PembacaCetak.polos(m.group(1)));
            satuan.add(m.group(2).toLowerCase(Locale.ROOT));
        }
        boolean terbaca = bagian.size() >= 2
                && RincianLengkap.adalah(isi)
                && satuan.stream().distinct().count() == 1
                && isi.replaceAll("\\([^)]*\\)", "").split("(?<![\\w.,])\\d++(?:[.,]\\d++)*+", -1).length
                        == bagian.size() + 1
                && !jumlah.rusak()
                && bagian.stream()
                        .noneMatch(a -> a.rusak()
                                || !a.lain().isEmpty() && jumlah.lain().isEmpty());
        if (!terbaca) {
            return;
        }
        BigDecimal hitung = bagian.stream().map(AngkaCetak::nilai).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean cocok = Kecocokan.antara(jumlah, hitung) != Kecocokan.BERBEDA
                || Kecocokan.dalamPembulatan(
                        jumlah.nilai(),
                        hitung,
                        bagian.stream().map(AngkaCetak::nilai).toList());
        if (!cocok && hampir(hitung, jumlah.nilai())) {
            catat.temuan(new Temuan(
                    KODE,
                    Jenis.JUMLAH,
                    Tingkat.WARNING,
                    new Tempat(p.letak(), "teks", "", jumlah.teks()),
                    "",
                    bagian.stream().map(AngkaCetak::teks).collect(Collectors.joining(" + ")),
                    "Kalimat menyebut " + jumlah.teks() + ", sedangkan rinciannya berjumlah "
                            + FormatIndonesia.persis(hitung) + ". Jumlahnya atau salah satu rinciannya keliru.",
                    List.of()));
        }
    }

    /** Parts that are far from the whole are no breakdown of it. */
    private static boolean hampir(BigDecimal hitung, BigDecimal jumlah) {
        return hitung.subtract(jumlah).abs().multiply(BigDecimal.TEN).compareTo(jumlah) <= 0;
    }
}
