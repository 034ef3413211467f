package id.kinerja.pemeriksaan.aturan.tren;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.aturan.PenilaiHubungan;
import id.kinerja.pemeriksaan.aturan.PerubahanAntartahun;
import id.kinerja.pemeriksaan.telaah.Telaah;

/** A column of change between years is that change in every row. */
public final class PerubahanKolomSamaDenganHitungan implements Aturan {
    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "TREN-03",
                Jenis.TREN,
                "Kolom perubahan sama dengan hitungan dari kolom tahunnya",
                "Pada hampir semua baris satu kolom adalah perubahan antara dua kolom lain, tetapi pada baris ini tidak.",
                "Naik atau turunnya kinerja disimpulkan dari kolom ini.",
                "Hitungan yang dipakai baris lain pada kolom yang sama",
                "Hitung ulang perubahan itu dari kedua kolom asalnya.",
                """
                Tabel 3.3
                Kunjungan Pasien

                Pelayanan\t2022\t2023\tKenaikan (%)
                Rawat jalan\t96.122\t101.377\t5,47
                Rawat inap\t14.877\t15.990\t4,78
                Gawat darurat\t23.114\t24.908\t7,76
                """,
                """
                Tabel 3.3
                Kunjungan Pasien

                Pelayanan\t2022\t2023\tKenaikan (%)
                Rawat jalan\t96.122\t101.377\t5,47
                Rawat inap\t14.877\t15.990\t7,48
                Gawat darurat\t23.114\t24.908\t7,76
                """);
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        new PenilaiHubungan(penjelasan(), PerubahanAntartahun::adalah).periksa(telaah, catat);
    }
}
