package id.kinerja.pemeriksaan.aturan.narasi;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.baca.Paragraf;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Of so many indicators so many reached their target and so many did not: the parts make up the whole. */
public final class BagianSamaDenganSeluruhnya implements Aturan {
    private static final String KODE = "CACAH-03";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.CACAH,
                "Banyaknya yang tercapai dan tidak tercapai berjumlah seluruhnya",
                "Kalimat membagi sejumlah indikator menjadi yang tercapai dan yang tidak, tetapi bagiannya tidak berjumlah seluruhnya.",
                "Pembaca tidak dapat mengetahui berapa indikator yang gagal.",
                "Penjumlahan bagian dalam kalimat itu",
                "Hitung kembali indikator menurut tabel capaian, lalu perbaiki kalimatnya.",
                """
                Dari 8 (delapan) indikator kinerja, 5 (lima) indikator mencapai target dan 2 (dua) indikator belum mencapai target.
                """,
                """
                Dari 8 (delapan) indikator kinerja, 5 (lima) indikator mencapai target dan 3 (tiga) indikator belum mencapai target.
                """);
    }

    private static final String N = "(\\d{1,3})(?:\\s*\\(\\s*\\p{L}[\\p{L} ]*\\))?\\s+";
    private static final String BENDA = "(indikator|sasaran|program|kegiatan|rekomendasi|target|tujuan)";
    private static final Pattern SELURUH =
            Pattern.compile("\\b(?:dari|terdapat|sebanyak)\\s+" + N + BENDA + "\\b([^.;:]*)", Pattern.CASE_INSENSITIVE);

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        telaah.naskah().paragraf().forEach(p -> {
            Matcher m = SELURUH.matcher(p.teks());
            while (m.find()) {
                nilai(p, m, catat);
            }
        });
    }

    /** Judged only when the sentence names both what was reached and what was not. */
    private static void nilai(Paragraf p, Matcher m, Pencatat catat) {
        List<Integer> bagian = new ArrayList<>();
        Matcher b = Pattern.compile("\\b" + N + m.group(2) + "\\b", Pattern.CASE_INSENSITIVE)
                .matcher(m.group(3));
        while (b.find()) {
            bagian.add(Integer.parseInt(b.group(1)));
        }
        int seluruh = Integer.parseInt(m.group(1));
        int jumlah = bagian.stream().mapToInt(Integer::intValue).sum();
        boolean terbagi = bagian.size() >= 2
                && m.group(3).toLowerCase(java.util.Locale.ROOT).matches(".*\\b(?:belum|tidak|kurang)\\b.*");
        if (terbagi && jumlah != seluruh && bagian.stream().allMatch(n -> n < seluruh)) {
            catat.temuan(new Temuan(
                    KODE,
                    Jenis.CACAH,
                    Tingkat.ERROR,
                    new Tempat(p.letak(), "teks", "", m.group(1) + " " + m.group(2)),
                    Integer.toString(jumlah),
                    String.join(" + ", bagian.stream().map(String::valueOf).toList()) + " = " + jumlah,
                    "Kalimat menyebut " + seluruh + " " + m.group(2) + ", tetapi bagian yang disebutnya berjumlah "
                            + jumlah + ".",
                    List.of()));
        }
    }
}
