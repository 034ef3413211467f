package id.kinerja.cli.periksa;

import java.io.PrintWriter;

/** The files that were made, one to a line. */
public final class DaftarBerkasHasil implements PenulisHasil {
    private final PrintWriter keluar;

    public DaftarBerkasHasil(PrintWriter keluar) {
        this.keluar = keluar;
    }

    @Override
    public void tulis(HasilBerkas hasil) {
        if (hasil instanceof HasilBerkas.Terperiksa t) {
            t.tertulis().forEach(keluar::println);
            keluar.flush();
        }
    }

    @Override
    public void selesai() {
        keluar.flush();
    }
}
