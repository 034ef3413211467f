package id.kinerja.pemeriksaan.aturan.kewajaran;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.aturan.JawabanRekomendasi;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.dosir.JenisBerkas;
import id.kinerja.pemeriksaan.telaah.Rekomendasi;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.List;

/** A report that quotes the recommendations of an evaluation says what was done about them. */
public final class RekomendasiDitindaklanjuti implements Aturan {
    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "WAJAR-10",
                Jenis.KURANG,
                "Rekomendasi evaluasi yang dikutip ada tindak lanjutnya",
                "Laporan mengutip rekomendasi hasil evaluasi, tetapi tidak menyebut tindak lanjutnya.",
                "Kelemahan yang sama berulang, dan nilai evaluasi berikutnya berkurang.",
                "PermenPAN-RB 88/2021: rekomendasi hasil evaluasi ditindaklanjuti",
                "Sebut tindak lanjut setiap rekomendasi, dengan waktu dan buktinya.",
                """
                LAPORAN KINERJA DINAS CONTOH
                TAHUN 2023

                Rekomendasi hasil evaluasi AKIP tahun lalu adalah sebagai berikut:

                1. Menyempurnakan indikator kinerja sasaran
                2. Memantau capaian kinerja setiap triwulan

                Laporan ini disusun sebagai pertanggungjawaban.
                """,
                """
                LAPORAN KINERJA DINAS CONTOH
                TAHUN 2023

                Rekomendasi hasil evaluasi AKIP tahun lalu adalah sebagai berikut:

                1. Menyempurnakan indikator kinerja sasaran
                2. Memantau capaian kinerja setiap triwulan

                Kedua rekomendasi telah ditindaklanjuti dengan reviu indikator dan rapat pemantauan.
                """);
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        List<Rekomendasi> dikutip = Rekomendasi.evaluasi(telaah);
        if (dikutip.isEmpty()
                || JenisBerkas.dari(telaah) == JenisBerkas.HASIL_EVALUASI
                || JawabanRekomendasi.ada(telaah)) {
            return;
        }
        new Pelapor(penjelasan(), catat)
                .warning(
                        dikutip.getFirst().tempat(),
                        "tindak lanjut setiap rekomendasi",
                        dikutip.size()
                                + " rekomendasi hasil evaluasi dikutip, tetapi laporan ini tidak menyebut tindak lanjutnya.");
    }
}
