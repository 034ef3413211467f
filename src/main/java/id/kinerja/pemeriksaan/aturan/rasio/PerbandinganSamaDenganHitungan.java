package id.kinerja.pemeriksaan.aturan.rasio;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.telaah.Rasio.Macam;
import id.kinerja.pemeriksaan.telaah.Telaah;

/**
 * A column that says it is one column as a percentage of another is that.
 * The first column over the second × 100, as its heading says.
 */
public final class PerbandinganSamaDenganHitungan implements Aturan {
    private static final PenilaiRasio PENILAI = new PenilaiRasio("RASIO-03", Macam.PERBANDINGAN, "Perbandingan");

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "RASIO-03",
                Jenis.RASIO,
                "Kolom perbandingan sama dengan hitungan dari kedua kolom yang disebutnya",
                "Kolom yang menyebut diri persentase suatu kolom terhadap kolom lain memuat angka yang bukan hasil bagi keduanya.",
                "Naik atau turunnya kinerja antartahun disimpulkan dari kolom ini.",
                "kolom pertama / kolom kedua × 100, seperti disebut judul kolomnya",
                "Hitung ulang kolom itu dari kedua kolom yang disebut judulnya.",
                """
                Tabel 3.4
                Target dan Realisasi Tahun 2022-2023

                Indikator\tRealisasi 2022\tRealisasi 2023\tPersentase Realisasi 2023 terhadap Realisasi 2022
                Jumlah korban yang dilayani\t200\t250\t100 %
                Jumlah anak yang dilayani\t100\t90\t90 %
                """,
                """
                Tabel 3.4
                Target dan Realisasi Tahun 2022-2023

                Indikator\tRealisasi 2022\tRealisasi 2023\tPersentase Realisasi 2023 terhadap Realisasi 2022
                Jumlah korban yang dilayani\t200\t250\t125 %
                Jumlah anak yang dilayani\t100\t90\t90 %
                """);
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        PENILAI.periksa(telaah, catat);
    }
}
