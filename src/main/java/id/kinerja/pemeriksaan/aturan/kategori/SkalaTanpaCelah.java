package id.kinerja.pemeriksaan.aturan.kategori;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.telaah.SkalaCetak;
import id.kinerja.pemeriksaan.telaah.SkalaCetak.Batas;
import id.kinerja.pemeriksaan.telaah.SkalaCetak.Kelas;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The scale of a document takes every value exactly once. */
public final class SkalaTanpaCelah implements Aturan {
    private static final String KODE = "KATEGORI-01";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.KATEGORI,
                "Skala kategori memuat setiap nilai tepat satu kali",
                "Ada nilai yang tidak masuk kelas mana pun, atau nilai yang masuk dua kelas.",
                "Nilai di celah atau di batas ganda dapat digolongkan sesuka hati, misalnya 90,91 di antara kelas 76–90 dan 91–100.",
                "setiap nilai mempunyai tepat satu kelas",
                "Rapatkan batas kelas, misalnya 90 < nilai ≤ 100 dan 75 < nilai ≤ 90, atau sebut aturan pembulatannya.",
                """
                Tabel 3.1
                Skala Peringkat Kinerja

                No\tInterval\tPredikat
                1\t91 - 100\tSangat Tinggi
                2\t76 - 90\tTinggi
                3\t66 - 75,99\tSedang
                4\t< 66\tRendah
                """,
                """
                Tabel 3.1
                Skala Peringkat Kinerja

                No\tInterval\tPredikat
                1\t91 - 100\tSangat Tinggi
                2\t76 - <91\tTinggi
                3\t66 - 75,99\tSedang
                4\t< 66\tRendah
                """);
    }

    /** Values are printed to two decimals: nothing lies between 74,99 and 75,00. */
    private static final BigDecimal SEPERSERATUS = new BigDecimal("0.01");

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        for (SkalaCetak skala : telaah.skala()) {
            List<String> celah = new ArrayList<>();
            List<String> ganda = new ArrayList<>();
            List<Kelas> diCelah = new ArrayList<>();
            List<Kelas> diGanda = new ArrayList<>();
            for (int i = 0; i + 1 < skala.kelas().size(); i++) {
                Kelas atas = skala.kelas().get(i);
                Kelas bawah = skala.kelas().get(i + 1);
                if (atas.min().isPresent() && bawah.maks().isPresent()) {
                    int banding = bawah.maks().get().compareTo(atas.min().get());
                    boolean keduanya = atas.batasMin() == Batas.TERMASUK && bawah.batasMaks() == Batas.TERMASUK;
                    boolean tidakSatuPun = atas.batasMin() != Batas.TERMASUK && bawah.batasMaks() != Batas.TERMASUK;
                    String antara = "antara " + bawah.nama() + " (" + bawah.rentang() + ") dan " + atas.nama() + " ("
                            + atas.rentang() + ")";
                    boolean rapat =
                            atas.min().get().subtract(bawah.maks().get()).compareTo(SEPERSERATUS) <= 0;
                    if (banding < 0 && !rapat || banding == 0 && tidakSatuPun) {
                        celah.add(antara);
                        diCelah.add(bawah);
                    } else if (banding > 0 || banding == 0 && keduanya) {
                        ganda.add(antara);
                        diGanda.add(bawah);
                    }
                }
            }
            if (!celah.isEmpty()) {
                catat.temuan(temuan(
                        skala,
                        diCelah,
                        "skala tanpa celah",
                        "Ada nilai yang tidak masuk kelas mana pun: " + String.join("; ", celah) + "."));
            }
            if (!ganda.isEmpty()) {
                catat.temuan(temuan(
                        skala,
                        diGanda,
                        "skala tanpa batas ganda",
                        "Ada nilai yang masuk dua kelas: " + String.join("; ", ganda) + "."));
            }
        }
    }

    private static Temuan temuan(SkalaCetak skala, List<Kelas> kelas, String seharusnya, String penjelasan) {
        List<Tempat> tempat = kelas.stream()
                .map(k -> new Tempat(k.letak(), skala.sebutan(), "", k.rentang()))
                .toList();
        return new Temuan(
                KODE,
                Jenis.KATEGORI,
                Tingkat.WARNING,
                tempat.getFirst(),
                seharusnya,
                "",
                penjelasan + " Kategori yang diturunkan darinya bergantung pada tafsir.",
                tempat.subList(1, tempat.size()));
    }
}
