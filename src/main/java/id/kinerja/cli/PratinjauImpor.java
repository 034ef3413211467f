package id.kinerja.cli;

import id.kinerja.paket.banding.BarisBerubah;
import id.kinerja.paket.banding.PerbandinganPaket;
import id.kinerja.paket.banding.PerbandinganTabel;
import java.io.PrintWriter;
import java.util.stream.Collectors;

/** Prints what a package would change: rows per table, then the first changed cells with both values. */
final class PratinjauImpor {
    private static final int SEL_TERBANYAK = 20;
    private static final int NAMA_TERPANJANG = 24;

    private PratinjauImpor() {}

    static void tulis(PerbandinganPaket banding, PrintWriter keluar) {
        baris(keluar, "tabel", "baru", "berubah", "dihapus", "tetap");
        for (PerbandinganTabel t : banding.tabel()) {
            baris(
                    keluar,
                    t.kode(),
                    t.baru().size(),
                    t.berubah().size(),
                    t.hilang().size(),
                    t.sama());
        }
        banding.berkas()
                .forEach(b -> keluar.println(
                        "berkas " + b.jalur() + ": " + b.perubahan().name().toLowerCase(java.util.Locale.ROOT)));
        sel(banding, keluar);
    }

    private static void sel(PerbandinganPaket banding, PrintWriter keluar) {
        int banyak = 0;
        for (PerbandinganTabel t : banding.tabel()) {
            for (BarisBerubah b : t.berubah()) {
                for (BarisBerubah.SelBerubah s : b.sel(t.kolom())) {
                    if (banyak++ < SEL_TERBANYAK) {
                        keluar.println(t.kode() + " " + sebutan(t, b) + ", "
                                + s.kolom().kode() + ": " + isi(s.lama()) + " → " + isi(s.baru()));
                    }
                }
            }
        }
        if (banyak > SEL_TERBANYAK) {
            keluar.println("… dan " + (banyak - SEL_TERBANYAK) + " sel lain.");
        }
    }

    private static String sebutan(PerbandinganTabel t, BarisBerubah b) {
        String kunci =
                t.kunci(b.baru()).values().stream().filter(k -> !k.isBlank()).collect(Collectors.joining(" "));
        return kunci.isEmpty() ? "baris " + b.baru().nomor() : kunci;
    }

    private static String isi(String sel) {
        return sel.isBlank() ? "(kosong)" : "\"" + sel + "\"";
    }

    private static void baris(PrintWriter keluar, Object... sel) {
        keluar.printf("%-" + NAMA_TERPANJANG + "s %9s %9s %9s %9s%n", sel);
    }
}
