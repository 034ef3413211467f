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
import id.kinerja.pemeriksaan.telaah.CapaianKalimat;
import id.kinerja.pemeriksaan.telaah.Kecocokan;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** A capaian in a sentence is what the target and realisation of that sentence give. */
public final class CapaianKalimatSamaDenganHitungan implements Aturan {
    private static final String KODE = "NARASI-05";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.RASIO,
                "Capaian dalam kalimat sama dengan hitungan dari target dan realisasinya",
                "Kalimat menyebut target, realisasi, dan capaian yang bukan hasil hitungan keduanya.",
                "Penjelasan tidak sesuai dengan tabel pengukuran.",
                "realisasi / target × 100, atau (2 × target − realisasi) / target × 100",
                "Hitung ulang capaian, dan samakan kalimat dengan tabel.",
                """
                Indikator nilai kepuasan masyarakat terealisasi sebesar 72 dari target 80 dengan tingkat capaian sebesar 95%.
                """,
                """
                Indikator nilai kepuasan masyarakat terealisasi sebesar 72 dari target 80 dengan tingkat capaian sebesar 90%.
                """);
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        telaah.naskah().paragraf().forEach(p -> CapaianKalimat.dalam(p.teks()).forEach(c -> nilai(p, c, catat)));
    }

    private static void nilai(Paragraf p, CapaianKalimat c, Pencatat catat) {
        BigDecimal t = c.target().nilai();
        BigDecimal r = c.realisasi().nilai();
        if (t.signum() <= 0) {
            return;
        }
        BigDecimal naik = persen(r, t);
        BigDecimal turun = persen(t.add(t).subtract(r), t);
        Kecocokan k = Kecocokan.antara(c.capaian(), naik);
        boolean cocok = k == Kecocokan.TEPAT
                || Kecocokan.antara(c.capaian(), turun) != Kecocokan.BERBEDA
                || Kecocokan.antara(c.capaian(), r) == Kecocokan.TEPAT;
        if (cocok) {
            return;
        }
        boolean terpotong = k == Kecocokan.TERPOTONG;
        catat.temuan(new Temuan(
                KODE,
                terpotong ? Jenis.PEMBULATAN : Jenis.RASIO,
                terpotong ? Tingkat.INFO : Tingkat.ERROR,
                new Tempat(p.letak(), "teks", "", c.capaian().teks() + " %"),
                FormatIndonesia.angka(naik, 2),
                c.realisasi().teks() + " / " + c.target().teks() + " × 100",
                terpotong
                        ? "Capaian dalam kalimat dipotong, tidak dibulatkan setengah ke atas."
                        : "Kalimat menyebut capaian " + c.capaian().teks() + " %, padahal realisasi "
                                + c.realisasi().teks() + " terhadap target "
                                + c.target().teks() + " memberi " + FormatIndonesia.angka(naik, 2) + " %.",
                List.of()));
    }

    private static BigDecimal persen(BigDecimal a, BigDecimal b) {
        return a.multiply(BigDecimal.valueOf(100)).divide(b, MathContext.DECIMAL64);
    }
}
