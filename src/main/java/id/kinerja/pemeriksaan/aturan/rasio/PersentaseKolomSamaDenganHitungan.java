package id.kinerja.pemeriksaan.aturan.rasio;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.aturan.PenilaiHubungan;
import id.kinerja.pemeriksaan.telaah.HubunganKolom.Ragam;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.Set;

/** A column of percentages, shares or weighted values follows one arithmetic in every row. */
public final class PersentaseKolomSamaDenganHitungan implements Aturan {
    private static final Set<Ragam> PERSENTASE = Set.of(Ragam.PERSEN, Ragam.BAGIAN, Ragam.TERTIMBANG);

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "RASIO-04",
                Jenis.RASIO,
                "Kolom persentase sama dengan hitungan dari kolom asalnya",
                "Pada hampir semua baris satu kolom adalah persentase, bagian, atau nilai tertimbang dari kolom lain, tetapi pada baris ini tidak.",
                "Komposisi dan simpulan yang diambil dari kolom itu keliru.",
                "Hitungan yang dipakai baris lain pada kolom yang sama",
                "Hitung ulang kolom itu, atau perbaiki angka asalnya.",
                """
                Tabel 1.1
                Pegawai Menurut Pendidikan

                Pendidikan\tJumlah\tPersentase
                S2\t3\t7,89
                S1\t17\t47,44
                D3\t4\t10,53
                SMA\t14\t36,84
                Jumlah\t38\t100,00
                """,
                """
                Tabel 1.1
                Pegawai Menurut Pendidikan

                Pendidikan\tJumlah\tPersentase
                S2\t3\t7,89
                S1\t17\t44,74
                D3\t4\t10,53
                SMA\t14\t36,84
                Jumlah\t38\t100,00
                """);
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        new PenilaiHubungan(penjelasan(), h -> PERSENTASE.contains(h.ragam())).periksa(telaah, catat);
    }
}
