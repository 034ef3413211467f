package id.kinerja.pemeriksaan.aturan.rasio;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.telaah.Rasio.Macam;
import id.kinerja.pemeriksaan.telaah.Telaah;

/**
 * The printed capaian is what target and realisation give.
 *
 * @dasar PermenPAN-RB 53/2014, realisasi / target × 100, atau (2 × target − realisasi) / target × 100 bila makin rendah makin baik
 */
public final class CapaianSamaDenganHitungan implements Aturan {
    private static final PenilaiRasio PENILAI = new PenilaiRasio("RASIO-01", Macam.CAPAIAN, "Capaian");

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "RASIO-01",
                Jenis.RASIO,
                "Capaian sama dengan hitungan dari target dan realisasi",
                "Persentase capaian yang tercetak tidak sama dengan hitungan dari target dan realisasi pada baris yang sama.",
                "Kategori, rata-rata, dan simpulan laporan diturunkan dari capaian ini.",
                "PermenPAN-RB 53/2014: realisasi / target × 100, atau (2 × target − realisasi) / target × 100 bila makin rendah makin baik",
                "Hitung ulang capaian, atau perbaiki target atau realisasi yang keliru, lalu sesuaikan kategori dan kalimat yang menyebutnya.",
                """
                Tabel 3.1
                Capaian Kinerja Tahun 2023

                No\tIndikator Kinerja\tTarget\tRealisasi\tCapaian (%)
                1\tPersentase layanan tepat waktu\t80\t72\t95,00
                2\tNilai kepuasan masyarakat\t82\t82\t100
                """,
                """
                Tabel 3.1
                Capaian Kinerja Tahun 2023

                No\tIndikator Kinerja\tTarget\tRealisasi\tCapaian (%)
                1\tPersentase layanan tepat waktu\t80\t72\t90,00
                2\tNilai kepuasan masyarakat\t82\t82\t100
                """);
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        PENILAI.periksa(telaah, catat);
    }
}
