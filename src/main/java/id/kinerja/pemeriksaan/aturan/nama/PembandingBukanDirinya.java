package id.kinerja.pemeriksaan.aturan.nama;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.aturan.TeksBertempat;
import id.kinerja.pemeriksaan.telaah.Kata;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.List;
import java.util.regex.Pattern;

/** A comparison is between two different things. */
public final class PembandingBukanDirinya implements Aturan {
    private static final Pattern BANDING =
            Pattern.compile("(?i)\\blebih\\s+(?:\\p{L}+\\s+){1,3}(?:dibanding(?:kan)?|daripada)\\s+(?:dengan\\s+)?");
    private static final int KATA_TERSEDIKIT = 2;
    private static final int KATA_TERBANYAK = 10;
    /** Characters to either side; longer than the words that count. */
    private static final int JAUH = 300;

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "NAMA-06",
                Jenis.TAHUN_LABEL,
                "Yang dibandingkan adalah dua hal yang berbeda",
                "Sebuah kalimat membandingkan sesuatu dengan dirinya sendiri.",
                "Kalimatnya tidak bermakna; salah satu katanya keliru.",
                "Kata di kiri dan kanan \"dibandingkan\" harus berbeda.",
                "Betulkan kata yang keliru, misalnya \"kualitatif\" untuk salah satu \"kuantitatif\".",
                "Indikator kinerja yang bersifat kuantitatif akan lebih mudah diukur dibandingkan indikator kinerja yang bersifat kuantitatif.",
                "Indikator kinerja yang bersifat kuantitatif akan lebih mudah diukur dibandingkan indikator kinerja yang bersifat kualitatif.");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        TeksBertempat.semua(telaah.kerangka())
                .forEach(t -> BANDING.matcher(t.teks()).results().forEach(m -> {
                    List<String> kiri =
                            Kata.dari(putusAkhir(t.teks().substring(Math.max(0, m.start() - JAUH), m.start())));
                    List<String> kanan = Kata.dari(putusAwal(
                            t.teks().substring(m.end(), Math.min(t.teks().length(), m.end() + JAUH))));
                    boolean utuh = kanan.size() >= KATA_TERSEDIKIT
                            && kanan.size() <= KATA_TERBANYAK
                            && kiri.size() >= kanan.size();
                    if (utuh && samaUjung(kiri, kanan)) {
                        String hal = String.join(" ", kanan);
                        lapor.info(
                                t.tempat(hal + " … " + m.group().strip() + " " + hal),
                                "",
                                "\"" + hal + "\" dibandingkan dengan dirinya sendiri.");
                    }
                }));
    }

    private static String putusAkhir(String teks) {
        int putus = teks.length();
        while (putus > 0 && ".;,:".indexOf(teks.charAt(putus - 1)) < 0) {
            putus--;
        }
        return teks.substring(putus).replaceFirst("(?i)\\b(akan|maka|menjadi|tentu|jauh|adalah|itu|ini)\\s*$", "");
    }

    private static String putusAwal(String teks) {
        return teks.replaceFirst("(?s)[.;,:].*", "");
    }

    private static boolean samaUjung(List<String> kiri, List<String> kanan) {
        return kiri.subList(kiri.size() - kanan.size(), kiri.size()).equals(kanan);
    }
}
