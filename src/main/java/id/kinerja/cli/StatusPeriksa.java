package id.kinerja.cli;

import id.kinerja.cli.periksa.BentukTemuan;
import id.kinerja.cli.periksa.HasilBerkas;
import id.kinerja.cli.periksa.PenulisHasil;
import id.kinerja.pemeriksaan.Tingkat;
import java.io.PrintWriter;

/** Hands results on, tells on standard error what the output itself does not, and remembers the exit status: the worst of all files. */
final class StatusPeriksa implements PenulisHasil {
    private final PenulisHasil utama;
    private final PrintWriter kesalahan;
    private final BentukTemuan bentuk;
    private int nilai = Keluar.BAIK;

    StatusPeriksa(PenulisHasil utama, PrintWriter kesalahan, BentukTemuan bentuk) {
        this.utama = utama;
        this.kesalahan = kesalahan;
        this.bentuk = bentuk;
    }

    int nilai() {
        return nilai;
    }

    @Override
    public void tulis(HasilBerkas hasil) {
        utama.tulis(hasil);
        nilai = Math.max(nilai, status(hasil));
        switch (hasil) {
            case HasilBerkas.Terperiksa t -> terperiksa(t);
            case HasilBerkas.TakTerbaca t -> galat(t.dokumen(), t.galat());
            case HasilBerkas.Gagal g -> {
                galat(g.dokumen(), g.galat());
                g.sebab().printStackTrace(kesalahan);
            }
        }
        kesalahan.flush();
    }

    @Override
    public void selesai() {
        utama.selesai();
    }

    private void terperiksa(HasilBerkas.Terperiksa t) {
        if (bentuk != BentukTemuan.tabel) {
            t.catatan().forEach(c -> kesalahan.println(t.dokumen() + ": " + c));
        }
        switch (bentuk) {
            case tabel, json -> t.tertulis().forEach(p -> kesalahan.println("Ditulis: " + p));
            case html, xlsx, docx ->
                kesalahan.println(t.dokumen() + ": " + t.hasil().banyak(Tingkat.ERROR) + " kesalahan, "
                        + t.hasil().banyak(Tingkat.WARNING) + " peringatan, "
                        + t.hasil().banyak(Tingkat.INFO) + " informasi.");
        }
    }

    /** The table has said it already. */
    private void galat(String dokumen, String galat) {
        if (bentuk != BentukTemuan.tabel) {
            kesalahan.println(dokumen + ": " + galat);
        }
    }

    private static int status(HasilBerkas hasil) {
        return switch (hasil) {
            case HasilBerkas.Terperiksa t -> t.hasil().banyak(Tingkat.ERROR) > 0 ? Keluar.ADA_KESALAHAN : Keluar.BAIK;
            case HasilBerkas.TakTerbaca _ -> Keluar.MASUKAN_TIDAK_TERBACA;
            case HasilBerkas.Gagal _ -> Keluar.GAGAL;
        };
    }
}
