package id.kinerja.pemeriksaan.aturan.susunan;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Pencatat;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.aturan.Pelapor;
import id.kinerja.pemeriksaan.telaah.ButirDaftar;
import id.kinerja.pemeriksaan.telaah.DaftarNaskah;
import id.kinerja.pemeriksaan.telaah.Kata;
import id.kinerja.pemeriksaan.telaah.TabelNaskah;
import id.kinerja.pemeriksaan.telaah.Telaah;
import java.util.List;

/** The list of tables names the tables as their captions do. */
public final class DaftarTabelSesuaiJudulTabel implements Aturan {
    private static final int JAUH = 34;

    @Override
    public PenjelasanAturan penjelasan() {
        return new PenjelasanAturan(
                "ISI-04",
                Jenis.TAHUN_LABEL,
                "Daftar tabel sama dengan judul tabel",
                "Nomor atau judul di daftar tabel tidak sama dengan judul tabel di dalam naskah.",
                "Tabel yang dicari tidak ditemukan; daftar tabel biasanya sisa naskah sebelumnya.",
                "Setiap baris daftar tabel dicari menurut nomornya, lalu judulnya dibandingkan.",
                "Perbarui daftar tabel dari judul tabel di dalam naskah.",
                """
                DAFTAR TABEL

                Tabel 1.1 Rincian Belanja Tahun Anggaran 2023\t4
                Tabel 1.2 Sarana dan Prasarana Kantor\t5

                BAB I

                Tabel 1.1
                Komposisi Pegawai Dinas Contoh

                No\tJabatan\tJumlah
                1\tKepala Dinas\t1

                Tabel 1.2
                Sarana dan Prasarana Kantor

                No\tJenis Barang\tJumlah
                1\tKendaraan\t4""",
                """
                DAFTAR TABEL

                Tabel 1.1 Komposisi Pegawai Dinas Contoh\t4
                Tabel 1.2 Sarana dan Prasarana Kantor\t5

                BAB I

                Tabel 1.1
                Komposisi Pegawai Dinas Contoh

                No\tJabatan\tJumlah
                1\tKepala Dinas\t1

                Tabel 1.2
                Sarana dan Prasarana Kantor

                No\tJenis Barang\tJumlah
                1\tKendaraan\t4""");
    }

    @Override
    public void periksa(Telaah telaah, Pencatat catat) {
        Pelapor lapor = new Pelapor(penjelasan(), catat);
        List<TabelNaskah> tabel = telaah.kerangka().tabel();
        List<ButirDaftar> daftar = DaftarNaskah.dari(telaah.naskah()).tabel();
        for (ButirDaftar b : daftar) {
            List<TabelNaskah> senomor = tabel.stream()
                    .filter(t -> !b.nomor().isEmpty()
                            && t.nomor().equals(b.nomor())
                            && !t.judul().isBlank())
                    .toList();
            if (!senomor.isEmpty() && senomor.stream().noneMatch(t -> sama(t, b))) {
                lapor(b, senomor.getFirst(), lapor);
            }
        }
    }

    private static void lapor(ButirDaftar b, TabelNaskah t, Pelapor lapor) {
        boolean jauh = Kata.persenSama(t.judul(), b.judul()) < JAUH;
        lapor.lapor(
                jauh ? Tingkat.WARNING : Tingkat.INFO,
                new Tempat(b.letak(), "Daftar Tabel", "", (b.nomor() + " " + b.judul()).strip()),
                b.nomor() + " " + t.judul(),
                jauh
                        ? "Tabel bernomor itu di dalam naskah berjudul lain sama sekali: \"" + t.judul() + "\"."
                        : "Di dalam naskah judulnya \"" + t.judul() + "\".",
                List.of(new Tempat(t.letak(), t.sebutan(), "", t.judul())));
    }

    /** A list may shorten a caption, but not change it. */
    private static boolean sama(TabelNaskah t, ButirDaftar b) {
        return Kata.rapat(t.judul()).equals(Kata.rapat(b.judul()))
                || Kata.termuat(b.judul(), t.judul())
                || Kata.termuat(t.judul(), b.judul());
    }
}
