package id.kinerja.pemeriksaan.aturan.cacah;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.baca.Paragraf;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A number of people or things that a sentence breaks down is the sum of its parts. */
public final class RincianCacahSamaDenganJumlah implements Aturan {
    private static final String KODE = "CACAH-02";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.CACAH,
                "Banyaknya orang atau barang sama dengan rinciannya",
                "Kalimat menyebut jumlah dan rinciannya dalam satuan yang sama, tetapi rincian itu tidak menjumlah ke angka tersebut.",
                "Salah satu bilangan keliru dan terbawa ke tabel.",
                "jumlah rincian = jumlah",
                "Cocokkan dengan data kepegawaian atau register, lalu perbaiki.",
                """
                Dinas Sosial memiliki sumber daya manusia sebanyak 104 orang yang terdiri dari 45 orang pegawai ASN dan 58 orang pegawai Non ASN.
                """,
                """
                Dinas Sosial memiliki sumber daya manusia sebanyak 103 orang yang terdiri dari 45 orang pegawai ASN dan 58 orang pegawai Non ASN.
                """);
    }

    private static final String SATUAN = "orang|jiwa|pegawai|unit|keluarga|kk|kpm|desa|kelurahan|kecamatan|lembaga|buah|anak";
    private static final Pattern JUMLAH = Pattern.compile(
            "(\\d+(?:\\.\\d{3})*)(?:\\s*\\([^)]{2,60}\\))?\\s+(" + SATUAN + ")\\b([^.;:]{0,60}?)\\b(?:terdiri(?: dari| atas)?|dengan rincian|yaitu|yakni)\\b\\s*:?\\s*([^.;]+)",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        for (Paragraf p : telaah.naskah().paragraf().toList()) {
            Matcher m = JUMLAH.matcher(p.teks().replaceAll("(?<=\\d)\\.(?=\\d{3}\\b)", "\u0001"));
            if (m.find()) {
                periksa(p, m, catat);
            }
        }
    }

    private static void periksa(Paragraf p, Matcher m, Pencatat catat) {
        long jumlah = bulat(m.group(1));
        Pattern bagian = Pattern.compile("(\\d+(?:\u0001\\d{3})*)(?:\\s*\\([^)]{2,60}\\))?\\s+" + Pattern.quote(m.group(2)) + "\\b", Pattern.CASE_INSENSITIVE);
        List<Long> rinci = new ArrayList<>();
        Matcher r = bagian.matcher(m.group(4));
        while (r.find()) {
            rinci.add(bulat(r.group(1)));
        }
        long hitung = rinci.stream().mapToLong(Long::longValue).sum();
        boolean hampir = Math.abs(hitung - jumlah) * 5 <= jumlah;
        if (rinci.size() >= 2 && hitung != jumlah && hampir) {
            catat.temuan(new Temuan(
                    KODE,
                    Jenis.CACAH,
                    Tingkat.ERROR,
                    new Tempat(p.letak(), "teks", "", m.group(1).replace('\u0001', '.') + " " + m.group(2)),
                    FormatIndonesia.persis(BigDecimal.valueOf(hitung)),
                    rinci.stream().map(n -> FormatIndonesia.persis(BigDecimal.valueOf(n))).collect(Collectors.joining(" + ")) + " = " + FormatIndonesia.persis(BigDecimal.valueOf(hitung)),
                    "Kalimat menyebut " + m.group(1).replace('\u0001', '.') + " " + m.group(2) + ", sedangkan rinciannya berjumlah " + FormatIndonesia.persis(BigDecimal.valueOf(hitung)) + ".",
                    List.of()));
        }
    }

    private static long bulat(String teks) {
        return Long.parseLong(teks.replaceAll("[^\\d]", ""));
    }
}
