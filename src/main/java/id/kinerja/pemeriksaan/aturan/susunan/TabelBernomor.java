package id.kinerja.pemeriksaan.aturan.susunan;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.telaah.BarisNaskah.Zona;
import id.kinerja.pemeriksaan.telaah.TabelNaskah;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.List;

/** Where tables are numbered, every table of data has a number. */
public final class TabelBernomor implements Aturan {
    private static final int BERNOMOR_TERSEDIKIT = 3;

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "NOMOR-05",
                Jenis.TAHUN_LABEL,
                "Setiap tabel data bernomor",
                "Tabel data tidak bernomor, sedangkan tabel lain di naskah yang sama bernomor.",
                "Tabel itu tidak tercantum di daftar tabel dan tidak dapat dirujuk.",
                "Bila sedikitnya tiga tabel bernomor dan sebagian besar tabel bernomor, semua tabel data dalam bab harus bernomor.",
                "Beri nomor dan judul tabel itu, lalu perbarui daftar tabel.",
                """
                BAB III

                Tabel 3.1
                Capaian Kinerja Bagian 1

                No\tIndikator\tTarget\tRealisasi
                1\tPersentase layanan 1\t80\t81

                Uraian capaian.

                Tabel 3.2
                Capaian Kinerja Bagian 2

                No\tIndikator\tTarget\tRealisasi
                1\tPersentase layanan 2\t80\t81

                Uraian capaian.

                Tabel 3.3
                Capaian Kinerja Bagian 3

                No\tIndikator\tTarget\tRealisasi
                1\tPersentase layanan 3\t80\t81

                Uraian capaian.

                Realisasi Kinerja Program

                No\tProgram\tAnggaran\tRealisasi
                1\tProgram Contoh\t5.000.000\t4.000.000""",
                """
                BAB III

                Tabel 3.1
                Capaian Kinerja Bagian 1

                No\tIndikator\tTarget\tRealisasi
                1\tPersentase layanan 1\t80\t81

                Uraian capaian.

                Tabel 3.2
                Capaian Kinerja Bagian 2

                No\tIndikator\tTarget\tRealisasi
                1\tPersentase layanan 2\t80\t81

                Uraian capaian.

                Tabel 3.3
                Capaian Kinerja Bagian 3

                No\tIndikator\tTarget\tRealisasi
                1\tPersentase layanan 3\t80\t81

                Uraian capaian.

                Tabel 3.4
                Realisasi Kinerja Program

                No\tProgram\tAnggaran\tRealisasi
                1\tProgram Contoh\t5.000.000\t4.000.000""");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        List<TabelNaskah> data = telaah.kerangka().tabel().stream()
                .filter(t -> t.zona() == Zona.ISI
                        && t.bab() > 0
                        && !t.kepala().isEmpty()
                        && !t.baris().isEmpty())
                .toList();
        long bernomor = data.stream().filter(t -> !t.nomor().isEmpty()).count();
        if (bernomor < BERNOMOR_TERSEDIKIT || bernomor * 2 < data.size()) {
            return;
        }
        data.stream()
                .filter(t -> t.nomor().isEmpty())
                .forEach(t -> lapor.info(
                        new Tempat(t.letak(), t.sebutan(), "", t.judul().isBlank() ? t.kepala(0) : t.judul()),
                        "nomor dan judul tabel",
                        "Tabel ini tidak bernomor, sedangkan " + bernomor + " tabel lain bernomor."));
    }
}
