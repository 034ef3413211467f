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
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An equation written out in the prose is true: {@code 428 x 7 = 2.996}, {@code 78/83 x 100% = 93,98%}. */
public final class PersamaanTertulisBenar implements Aturan {
    private static final String KODE = "NARASI-06";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.JUMLAH,
                "Hitungan yang ditulis dalam kalimat benar",
                "Kalimat menulis hitungan beserta hasilnya, tetapi hasil itu bukan hasil hitungan tersebut.",
                "Pembaca yang menghitung ulang mendapat angka lain, dan angka inilah yang dikutip tabel.",
                "hitungan yang ditulis dokumen sendiri",
                "Hitung ulang, lalu perbaiki hasilnya atau bilangan yang keliru.",
                """
                Jumlah petugas ketertiban adalah 428 x 2 = 865 orang.
                """,
                """
                Jumlah petugas ketertiban adalah 428 x 2 = 856 orang.
                """);
    }

    private static final String N = "(?:Rp\\s*\\.?\\s*)?\\d++(?:[.,]\\d++)*+";
    private static final String TANDA = "[x×*/:÷+]";
    private static final Pattern PERSAMAAN = Pattern.compile("(?<![\\w.,/:=(-])(\\(?" + N + "%?(?:\\s*" + TANDA
            + "\\s*\\(?" + N + "\\)?\\s*%?){1,6})\\s*=\\s*(" + N + ")\\s*(%?)(?![\\w=]|\\s*[-–−x×*/:÷+=])");
    private static final Pattern SAMBUNGAN = Pattern.compile("(?:[-–−/:×*÷+()%^]|[\\s\\d)%]x)$");
    private static final Pattern BUKAN_HITUNGAN =
            Pattern.compile("\\b\\d\\d?:\\d\\d\\b|\\b(?:19|20)\\d\\d\\s*/|/\\s*(?:19|20)\\d\\d\\b");
    private static final Pattern PERBANDINGAN = Pattern.compile("(?<![\\d.,:])1\\s*:\\s*(" + N + ")\\s*\\(\\s*(" + N
            + ")\\s+\\p{L}[^()\\d]{0,40}\\s(?:dan|banding|berbanding|:)\\s+(" + N + ")\\s+\\p{L}[^()\\d]{0,40}\\)");
    /** {@code 1: 85 / 90}: a number with a colon before the arithmetic is a label. */
    private static final Pattern LABEL = Pattern.compile("^" + N + "\\s*:(?=.*[/÷])|^\\d+:\\s+(?=.*" + TANDA + ")");

    private static final Pattern KURUNG_AWAL = Pattern.compile("^\\(([^()+]*)\\)");
    private static final Pattern BAGIAN = Pattern.compile("(" + TANDA + "?)\\s*\\(?(" + N + ")\\)?\\s*(%?)");
    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        telaah.naskah().paragraf().forEach(p -> {
            Matcher m = PERSAMAAN.matcher(p.teks());
            while (m.find()) {
                if (utuh(p.teks().substring(0, m.start()), m.group(1))) {
                    String kiri = LABEL.matcher(m.group(1)).replaceFirst("").strip();
                    nilai(p, kiri, bilangan(m.group(2)), !m.group(3).isEmpty(), catat);
                }
            }
            Matcher r = PERBANDINGAN.matcher(p.teks());
            while (r.find()) {
                perbandingan(p, bilangan(r.group(1)), r.group(2), r.group(3), catat);
            }
        });
    }

    /** Neither the end of a longer expression, nor a time of day or a school year. */
    private static boolean utuh(String sebelum, String kiri) {
        return !SAMBUNGAN.matcher(sebelum.stripTrailing()).find()
                && !BUKAN_HITUNGAN.matcher(kiri).find();
    }

    /** {@code 1 : 17,36 (231 dosen dan 4.011 mahasiswa)} */
    private static void perbandingan(Paragraf p, AngkaCetak rasio, String satu, String dua, Pencatat catat) {
        List<BigDecimal> mungkin = hitung(dua + " / " + satu, false);
        List<BigDecimal> terbalik = hitung(satu + " / " + dua, false);
        boolean benar = rasio.rusak()
                || mungkin.isEmpty()
                || Stream.concat(mungkin.stream(), terbalik.stream())
                        .anyMatch(n -> Kecocokan.antara(rasio, n) != Kecocokan.BERBEDA);
        if (!benar && sebanding(rasio.nilai(), mungkin.getFirst())) {
            nilai(p, dua + " / " + satu, rasio, false, catat);
        }
    }

    /** Figures in the brackets that give something quite different are not those of the ratio. */
    private static boolean sebanding(BigDecimal tercetak, BigDecimal hitung) {
        return tercetak.subtract(hitung).abs().multiply(BigDecimal.TWO).compareTo(hitung) < 0;
    }

    private static void nilai(Paragraf p, String kiri, AngkaCetak hasil, boolean persen, Pencatat catat) {
        List<BigDecimal> mungkin = hitung(kiri, persen);
        boolean benar = hasil.rusak()
                || mungkin.isEmpty()
                || mungkin.stream().anyMatch(n -> Kecocokan.antara(hasil, n) != Kecocokan.BERBEDA);
        if (!benar) {
            String seharusnya = FormatIndonesia.angka(mungkin.getFirst(), hasil.desimal());
            boolean bagi = kiri.matches(".*[/:÷].*");
            catat.temuan(new Temuan(
                    KODE,
                    bagi ? Jenis.RASIO : Jenis.JUMLAH,
                    Tingkat.ERROR,
                    new Tempat(p.letak(), "teks", "", hasil.teks()),
                    seharusnya,
                    kiri,
                    "Kalimat menulis " + kiri + " = " + hasil.teks() + ", padahal hasilnya " + seharusnya + ".",
                    List.of()));
        }
    }

    /** All that the left side may give: numbers such as {@code 1.559} have two meanings. */
    private static List<BigDecimal> hitung(String tertulis, boolean persen) {
        String kiri = tanpaKurung(tertulis);
        if (kiri.contains("(") || kiri.contains(")")) {
            return List.of();
        }
        List<List<BigDecimal>> arti = new ArrayList<>();
        List<Character> tanda = new ArrayList<>();
        Matcher m = BAGIAN.matcher(kiri);
        while (m.find()) {
            AngkaCetak a = bilangan(m.group(2));
            if (a.rusak()) {
                return List.of();
            }
            tanda.add(m.group(1).isEmpty() ? '+' : m.group(1).charAt(0));
            arti.add(
                    m.group(3).isEmpty()
                            ? Kecocokan.arti(a)
                            : tambah(Kecocokan.arti(a), a.nilai().movePointLeft(2)));
        }
        boolean seratus = kiri.matches(".*\\b100\\s*%?\\s*\\)?$");
        List<List<BigDecimal>> semua = List.of(List.of());
        for (List<BigDecimal> pilihan : arti) {
            semua = semua.stream()
                    .flatMap(awal -> pilihan.stream().map(n -> tambah(awal, n)))
                    .limit(16)
                    .toList();
        }
        return semua.stream()
                .flatMap(n -> hitung(n, tanda).stream())
                .map(n -> persen && !seratus ? n.multiply(SERATUS) : n)
                .toList();
    }

    /** Without the brackets that change nothing; others remain, and such an expression is not worked out. */
    private static String tanpaKurung(String kiri) {
        String awal = KURUNG_AWAL.matcher(kiri).replaceFirst("$1");
        return awal.contains(")") ? awal : awal.replaceFirst("^\\(", "");
    }

    private static Optional<BigDecimal> hitung(List<BigDecimal> n, List<Character> tanda) {
        BigDecimal jumlah = BigDecimal.ZERO;
        BigDecimal suku = n.getFirst();
        for (int i = 1; i < n.size(); i++) {
            switch (tanda.get(i)) {
                case '+' -> {
                    jumlah = jumlah.add(suku);
                    suku = n.get(i);
                }
                case '/', ':', '÷' -> {
                    if (n.get(i).signum() == 0) {
                        return Optional.empty();
                    }
                    suku = suku.divide(n.get(i), MathContext.DECIMAL64);
                }
                default -> suku = suku.multiply(n.get(i));
            }
        }
        return Optional.of(jumlah.add(suku));
    }

    private static List<BigDecimal> tambah(List<BigDecimal> awal, BigDecimal n) {
        List<BigDecimal> hasil = new ArrayList<>(awal);
        hasil.add(n);
        return hasil;
    }

    private static AngkaCetak bilangan(String teks) {
        return PembacaCetak.bilangan(teks.replaceFirst("(?i)^Rp\\s*\\.?\\s*", ""), Bentuk.POLOS, "");
    }
}
