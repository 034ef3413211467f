package id.kinerja.cli;

import id.kinerja.laporan.Kekurangan;
import java.io.PrintWriter;
import java.util.List;

/** Tells what a report still lacks, before it is made. */
final class DaftarKekurangan {
    private DaftarKekurangan() {}

    static void tulis(List<Kekurangan> daftar, PrintWriter keluar) {
        if (daftar.isEmpty()) {
            return;
        }
        keluar.println("Hal yang harus diselesaikan sebelum penandatanganan (" + daftar.size() + "):");
        daftar.forEach(k -> keluar.println("  [" + k.bagian() + "] " + k.apa()));
        keluar.flush();
    }
}
