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
import id.kinerja.pemeriksaan.telaah.AngkaKalimat;
import id.kinerja.pemeriksaan.telaah.Kecocokan;
import id.kinerja.pemeriksaan.telaah.SatuDigit;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** What a sentence says to be left is the amount it names first less the one it names second. */
public final class SisaKalimatSamaDenganHitungan implements Aturan {
    private static final String KODE = "JUMLAH-06";
    private static final Pattern SISA = Pattern.compile("\\b(?:sisa|selisih|tidak terserap|belum terserap)\\b");
    private static final Pattern REALISASI = Pattern.compile("realisasi|terserap|terealisir|digunakan");
    private static final Pattern PUTUS = Pattern.compile("[;.]\\s+\\p{Lu}");
    /** What is left is no larger part than this of what was planned, so that other amounts are not taken for it. */
    private static final int TERJAUH = 20;

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.JUMLAH,
                "Sisa anggaran dalam kalimat sama dengan anggaran dikurangi realisasi",
                "Kalimat menyebut anggaran, realisasi, dan sisa yang bukan selisih keduanya.",
                "Salah satu dari ketiga angka rupiah itu keliru.",
                "anggaran − realisasi = sisa",
                "Hitung ulang sisa, atau cocokkan anggaran dan realisasi dengan laporan realisasi anggaran.",
                """
                Anggaran sebesar Rp. 63.370.500,- terealisasi sebesar Rp. 60.970.162,- sehingga terdapat sisa anggaran Rp. 2.440.338,-.
                """,
                """
                Anggaran sebesar Rp. 63.370.500,- terealisasi sebesar Rp. 60.970.162,- sehingga terdapat sisa anggaran Rp. 2.400.338,-.
                """);
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        telaah.naskah().paragraf().forEach(p -> paragraf(p, catat));
    }

    private static void paragraf(Paragraf p, Pencatat catat) {
        List<AngkaKalimat> uang = AngkaKalimat.uang(p.teks());
        for (int i = 0; i + 2 < uang.size(); i++) {
            AngkaKalimat pagu = uang.get(i);
            AngkaKalimat realisasi = uang.get(i + 1);
            AngkaKalimat sisa = uang.get(i + 2);
            String seluruhnya = p.teks().substring(pagu.akhir(), sisa.awal());
            boolean berpola = REALISASI
                            .matcher(AngkaKalimat.antara(p.teks(), pagu.akhir(), realisasi.awal()))
                            .find()
                    && SISA.matcher(AngkaKalimat.antara(p.teks(), realisasi.akhir(), sisa.awal()))
                            .find()
                    && !PUTUS.matcher(seluruhnya).find();
            BigDecimal benar = pagu.angka().nilai().subtract(realisasi.angka().nilai());
            BigDecimal beda = benar.subtract(sisa.angka().nilai()).abs();
            if (berpola
                    && benar.signum() > 0
                    && !Kecocokan.dalamPembulatan(
                            sisa.angka().nilai(),
                            benar,
                            List.of(pagu.angka().nilai(), realisasi.angka().nilai()))
                    && beda.multiply(BigDecimal.valueOf(TERJAUH))
                                    .compareTo(pagu.angka().nilai())
                            <= 0) {
                catat.temuan(temuan(p, pagu, realisasi, sisa, benar));
            }
        }
    }

    private static Temuan temuan(
            Paragraf p, AngkaKalimat pagu, AngkaKalimat realisasi, AngkaKalimat sisa, BigDecimal benar) {
        return new Temuan(
                KODE,
                Jenis.JUMLAH,
                Tingkat.ERROR,
                new Tempat(p.letak(), "teks", "", "Rp" + sisa.angka().teks()),
                FormatIndonesia.rupiah(benar),
                pagu.angka().teks() + " − " + realisasi.angka().teks(),
                "Kalimat menyebut sisa Rp" + sisa.angka().teks() + ", padahal selisih anggaran dan realisasinya "
                        + FormatIndonesia.rupiah(benar) + "."
                        + SatuDigit.jelaskan(sisa.angka().nilai(), benar)
                                .map(d -> " Kemungkinan " + d + ".")
                                .orElse(""),
                List.of());
    }
}
