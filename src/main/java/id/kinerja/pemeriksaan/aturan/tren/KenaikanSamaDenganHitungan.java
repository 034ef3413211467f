package id.kinerja.pemeriksaan.aturan.tren;

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
import id.kinerja.pemeriksaan.telaah.Digit;
import id.kinerja.pemeriksaan.telaah.Kecocokan;
import id.kinerja.pemeriksaan.telaah.PembacaCetak;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rise or fall in percent is what the two figures of the paragraph give. */
public final class KenaikanSamaDenganHitungan implements Aturan {
    private static final String KODE = "TREN-01";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.TREN,
                "Kenaikan atau penurunan dalam persen sama dengan hitungan dari kedua angkanya",
                "Paragraf menyebut dua angka dan persentase kenaikan atau penurunan yang tidak sesuai dengan keduanya.",
                "Pembaca menilai perkembangan dari persentase ini.",
                "(angka baru − angka lama) / angka lama × 100",
                "Hitung ulang persentasenya, atau sebut selisihnya dengan satuannya.",
                """
                Pada tahun 2023 permakanan diberikan kepada lansia dengan realisasi sebanyak 105 orang. Tahun 2022 realisasi sebanyak 65 orang, sehingga terjadi kenaikan penerima sebanyak 4 %.
                """,
                """
                Pada tahun 2023 permakanan diberikan kepada lansia dengan realisasi sebanyak 105 orang. Tahun 2022 realisasi sebanyak 65 orang, sehingga terjadi kenaikan penerima sebanyak 61,54 %.
                """);
    }

    private static final Pattern NAIK = Pattern.compile(
            "(kenaikan|peningkatan|penurunan|meningkat|menurun|naik|turun)\\b[^.;%]{0,120}?(?:sebanyak|sebesar|mencapai)\\s+(\\d+(?:[.,]\\d+)?)\\s*%",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REALISASI = Pattern.compile(
            "realisasi[^.;]{0,60}?(?:sebanyak|sebesar)\\s+(" + "\\d++(?:\\.\\d{3})*+"
                    + ")\\s+(orang|jiwa|kk|kpm|keluarga|unit|paket|lembaga|desa|kasus)",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        telaah.naskah().paragraf().filter(p -> Digit.ada(p.teks())).forEach(p -> paragraf(p, catat));
    }

    private static final String BILANGAN = "(?:Rp\\s?\\.?\\s?)?(\\d++(?:[.,]\\d++)*+)";
    private static final String ARAH = "(kenaikan|peningkatan|penurunan|meningkat|menurun|naik|turun)";
    private static final String PERSEN = "(\\d+(?:[.,]\\d+)?)\\s*(?:%|persen\\b)";
    private static final Pattern MENJADI_NAIK = Pattern.compile(
            "\\bdari\\s[^.;\\d]{0,40}?" + BILANGAN + "(?!\\s*(?:%|persen))[^;%]{0,70}?\\bmenjadi\\s[^.;\\d]{0,40}?"
                    + BILANGAN + "(?!\\s*(?:%|persen))[^;%]{0,60}?" + ARAH + "\\s+(?:sebesar\\s+|sebanyak\\s+)?"
                    + PERSEN,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAIK_MENJADI = Pattern.compile(
            ARAH + "\\s+(?:sebesar\\s+|sebanyak\\s+)?" + PERSEN + "[^.;%]{0,40}?\\bdari\\s[^.;\\d]{0,40}?" + BILANGAN
                    + "(?!\\s*(?:%|persen))[^;%]{0,70}?\\bmenjadi\\s[^.;\\d]{0,40}?" + BILANGAN
                    + "(?!\\s*(?:%|persen))",
            Pattern.CASE_INSENSITIVE);

    private static void dariMenjadi(Paragraf p, Pencatat catat) {
        Matcher a = MENJADI_NAIK.matcher(p.teks());
        while (a.find()) {
            nilai(p, a.group(1), a.group(2), a.group(4), catat);
        }
        Matcher b = NAIK_MENJADI.matcher(p.teks());
        while (b.find()) {
            nilai(p, b.group(3), b.group(4), b.group(2), catat);
        }
    }

    private static void nilai(Paragraf p, String lama, String baru, String persen, Pencatat catat) {
        AngkaCetak a = PembacaCetak.bilangan(lama, Bentuk.POLOS, "");
        AngkaCetak b = PembacaCetak.bilangan(baru, Bentuk.POLOS, "");
        AngkaCetak tercetak = PembacaCetak.bilangan(persen, Bentuk.PERSEN, "");
        if (a.rusak() || b.rusak() || a.nilai().signum() == 0 || b.nilai().signum() == 0) {
            return;
        }
        BigDecimal selisih = b.nilai().subtract(a.nilai()).abs();
        List<BigDecimal> mungkin = List.of(
                selisih.multiply(BigDecimal.valueOf(100)).divide(a.nilai(), MathContext.DECIMAL64),
                selisih.multiply(BigDecimal.valueOf(100)).divide(b.nilai(), MathContext.DECIMAL64),
                selisih);
        if (mungkin.stream().anyMatch(x -> Kecocokan.antara(tercetak, x) != Kecocokan.BERBEDA)) {
            return;
        }
        catat.temuan(new Temuan(
                KODE,
                Jenis.TREN,
                Tingkat.ERROR,
                new Tempat(p.letak(), "teks", "", tercetak.teks() + " %"),
                FormatIndonesia.angka(mungkin.getFirst(), 2) + " %",
                "(" + b.teks() + " − " + a.teks() + ") / " + a.teks() + " × 100",
                "Dari " + a.teks() + " menjadi " + b.teks() + " perubahannya "
                        + FormatIndonesia.angka(mungkin.getFirst(), 2) + " %, bukan " + tercetak.teks() + " %.",
                List.of()));
    }

    private static void paragraf(Paragraf p, Pencatat catat) {
        dariMenjadi(p, catat);
        Matcher naik = NAIK.matcher(p.teks());
        if (!naik.find()) {
            return;
        }
        List<BigDecimal> angka = new ArrayList<>();
        Set<String> satuan = new HashSet<>();
        Matcher m = REALISASI.matcher(p.teks());
        while (m.find()) {
            angka.add(
                    PembacaCetak.bilangan(m.group(1), Bentuk.POLOS, m.group(2)).nilai());
            satuan.add(m.group(2).toLowerCase(Locale.ROOT));
        }
        if (angka.size() != 2 || satuan.size() != 1 || angka.stream().anyMatch(a -> a.signum() == 0)) {
            return;
        }
        AngkaCetak tercetak = PembacaCetak.bilangan(naik.group(2), Bentuk.PERSEN, "");
        BigDecimal selisih = angka.get(0).subtract(angka.get(1)).abs();
        List<BigDecimal> mungkin = angka.stream()
                .map(a -> selisih.multiply(BigDecimal.valueOf(100)).divide(a, MathContext.DECIMAL64))
                .toList();
        if (mungkin.stream().anyMatch(x -> Kecocokan.antara(tercetak, x) != Kecocokan.BERBEDA)) {
            return;
        }
        BigDecimal lama = naik.group(1).toLowerCase(Locale.ROOT).matches("kenaikan|peningkatan|meningkat|naik")
                ? angka.get(0).min(angka.get(1))
                : angka.get(0).max(angka.get(1));
        BigDecimal hitung = selisih.multiply(BigDecimal.valueOf(100)).divide(lama, MathContext.DECIMAL64);
        catat.temuan(new Temuan(
                KODE,
                Jenis.TREN,
                Tingkat.ERROR,
                new Tempat(p.letak(), "teks", "", tercetak.teks() + " %"),
                FormatIndonesia.angka(hitung, 2) + " % (selisih " + FormatIndonesia.persis(selisih) + " "
                        + satuan.iterator().next() + ")",
                FormatIndonesia.persis(selisih) + " / " + FormatIndonesia.persis(lama) + " × 100",
                "Dari " + FormatIndonesia.persis(angka.get(1)) + " dan " + FormatIndonesia.persis(angka.get(0)) + " "
                        + satuan.iterator().next() + " perubahannya " + FormatIndonesia.angka(hitung, 2) + " %, bukan "
                        + tercetak.teks() + " %.",
                List.of()));
    }
}
