package id.kinerja.pemeriksaan.aturan.rasio;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.telaah.Rasio.Macam;
import id.kinerja.pemeriksaan.telaah.Telaah;

/**
 * The printed absorption is spending over ceiling.
 * Spending over budget × 100.
 */
public final class SerapanSamaDenganHitungan implements Aturan {
    private static final PenilaiRasio PENILAI = new PenilaiRasio("RASIO-02", Macam.SERAPAN, "Serapan");

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "RASIO-02",
                Jenis.RASIO,
                "Persentase serapan sama dengan realisasi dibagi anggaran",
                "Persentase realisasi anggaran yang tercetak tidak sama dengan hitungan dari anggaran dan realisasi pada baris yang sama.",
                "Serapan yang keliru menyembunyikan sisa anggaran atau salah satu angka rupiah yang salah ketik, dan efisiensi dihitung darinya.",
                "realisasi anggaran / pagu × 100",
                "Cocokkan anggaran dan realisasi dengan DPA dan laporan realisasi anggaran, lalu hitung ulang persentasenya; rata-rata persentase anak bukan serapan induknya.",
                """
                Tabel 3.7
                Realisasi Anggaran Tahun 2023

                No\tProgram/Kegiatan\tAnggaran (Rp)\tRealisasi (Rp)\t%
                1\tProgram Pemberdayaan Sosial\t40.000.000\t30.000.000\t85,00
                2\tProgram Rehabilitasi Sosial\t10.000.000\t9.000.000\t90,00
                """,
                """
                Tabel 3.7
                Realisasi Anggaran Tahun 2023

                No\tProgram/Kegiatan\tAnggaran (Rp)\tRealisasi (Rp)\t%
                1\tProgram Pemberdayaan Sosial\t40.000.000\t30.000.000\t75,00
                2\tProgram Rehabilitasi Sosial\t10.000.000\t9.000.000\t90,00
                """);
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        PENILAI.periksa(telaah, catat);
    }
}
