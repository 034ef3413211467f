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
import id.kinerja.pemeriksaan.telaah.SerapanKalimat;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** A percentage of money in a sentence is spending over ceiling of that sentence. */
public final class PersentaseKalimatSamaDenganHitungan implements Aturan {
    private static final String KODE = "NARASI-01";

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                KODE,
                Jenis.RASIO,
                "Persentase dalam kalimat sama dengan hitungan dari angka rupiahnya",
                "Kalimat menyebut anggaran, realisasi, dan persentase yang bukan hasil bagi keduanya.",
                "Kalimat dikutip dalam ikhtisar dan simpulan.",
                "realisasi / anggaran × 100",
                "Hitung ulang persentase dari angka rupiah dalam kalimat, dan samakan dengan tabel.",
                """
                Anggaran tahun 2023 sebesar Rp. 63.370.500,- dengan realisasi anggaran Rp. 60.970.162,- persentase realisasi keuangan 96,12 % dan fisik 100 %.
                """,
                """
                Anggaran tahun 2023 sebesar Rp. 63.370.500,- dengan realisasi anggaran Rp. 60.970.162,- persentase realisasi keuangan 96,21 % dan fisik 100 %.
                """);
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        telaah.naskah()
                .paragraf()
                .forEach(p -> SerapanKalimat.dalam(p.teks())
                        .forEach(s -> s.keuangan().ifPresent(k -> nilai(p, s, k, catat))));
    }

    private static void nilai(Paragraf p, SerapanKalimat s, AngkaKalimat tercetak, Pencatat catat) {
        BigDecimal pagu = s.pagu().angka().nilai();
        BigDecimal realisasi = s.realisasi().angka().nilai();
        if (pagu.signum() <= 0 || cocok(p, tercetak)) {
            return;
        }
        BigDecimal hitung = realisasi.multiply(BigDecimal.valueOf(100)).divide(pagu, MathContext.DECIMAL64);
        Kecocokan k = Kecocokan.antara(tercetak.angka(), hitung);
        if (k == Kecocokan.TEPAT) {
            return;
        }
        boolean terpotong = k == Kecocokan.TERPOTONG;
        catat.temuan(new Temuan(
                KODE,
                terpotong ? Jenis.PEMBULATAN : Jenis.RASIO,
                terpotong ? Tingkat.INFO : Tingkat.ERROR,
                new Tempat(p.letak(), "teks", "", tercetak.angka().teks() + " %"),
                FormatIndonesia.angka(hitung, Math.max(2, tercetak.angka().desimal())),
                s.realisasi().angka().teks() + " / " + s.pagu().angka().teks() + " × 100",
                terpotong
                        ? "Persentase dalam kalimat dipotong, tidak dibulatkan setengah ke atas."
                        : "Kalimat menyebut " + tercetak.angka().teks() + " %, padahal "
                                + s.realisasi().angka().teks() + " dari "
                                + s.pagu().angka().teks() + " adalah " + FormatIndonesia.angka(hitung, 2) + " %.",
                List.of()));
    }

    /** The percentage may belong to another pair of amounts of the same paragraph. */
    private static boolean cocok(Paragraf p, AngkaKalimat persen) {
        List<AngkaKalimat> uang = AngkaKalimat.uang(p.teks()).stream()
                .filter(u -> u.akhir() <= persen.awal())
                .toList();
        for (AngkaKalimat a : uang) {
            for (AngkaKalimat b : uang) {
                if (b.angka().nilai().signum() > 0
                        && Kecocokan.antara(
                                        persen.angka(),
                                        a.angka()
                                                .nilai()
                                                .multiply(BigDecimal.valueOf(100))
                                                .divide(b.angka().nilai(), MathContext.DECIMAL64))
                                == Kecocokan.TEPAT) {
                    return true;
                }
            }
        }
        return false;
    }
}
