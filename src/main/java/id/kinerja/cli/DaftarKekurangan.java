package id.kinerja.cli;

import id.kinerja.laporan.lkjip.Kelengkapan.Kekurangan;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tells what a report still lacks, before it is made; grouped by section, long groups shortened. */
final class DaftarKekurangan {
    private static final int TERBANYAK = 5;

    private DaftarKekurangan() {}

    static void tulis(List<Kekurangan> daftar, PrintWriter keluar) {
        if (daftar.isEmpty()) {
            return;
        }
        keluar.println("Hal yang harus diselesaikan sebelum penandatanganan (" + daftar.size() + "):");
        Map<String, Integer> banyak = new LinkedHashMap<>();
        for (Kekurangan k : daftar) {
            int ke = Objects.requireNonNull(banyak.merge(k.bagian(), 1, Integer::sum));
            if (ke <= TERBANYAK) {
                keluar.println("  [" + k.bagian() + "] " + k.apa());
            }
        }
        banyak.forEach((bagian, n) -> {
            if (n > TERBANYAK) {
                keluar.println("  [" + bagian + "] dan " + (n - TERBANYAK) + " lagi; semuanya ditandai di dalam draf.");
            }
        });
        keluar.flush();
    }
}
