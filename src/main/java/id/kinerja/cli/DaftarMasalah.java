package id.kinerja.cli;

import id.kinerja.paket.Masalah;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Prints the problems of a package for people. */
final class DaftarMasalah {
    private DaftarMasalah() {}

    static void tulis(List<Masalah> masalah, PrintWriter keluar) {
        for (Masalah m : masalah) {
            keluar.println((m.tingkat() == Masalah.Tingkat.KESALAHAN ? "KESALAHAN  " : "peringatan ") + tempat(m));
            keluar.println("           " + m.salah());
            if (!m.perbaikan().isBlank()) {
                keluar.println("           → " + m.perbaikan());
            }
        }
        keluar.println(jumlah(masalah));
        keluar.flush();
    }

    /** One line with the number of warnings, so that they are not forgotten, and how to see them. */
    static void ringkas(List<Masalah> peringatan, Path paket, PrintWriter keluar) {
        if (!peringatan.isEmpty()) {
            keluar.println(jumlah(peringatan) + " Lihat: kinerja paket periksa " + paket);
            keluar.flush();
        }
    }

    static long kesalahan(List<Masalah> masalah) {
        return masalah.stream()
                .filter(m -> m.tingkat() == Masalah.Tingkat.KESALAHAN)
                .count();
    }

    private static String tempat(Masalah m) {
        return m.tabel()
                + m.baris().map(b -> ", baris " + b).orElse("")
                + m.kolom().map(k -> ", kolom " + k).orElse("")
                + " [" + m.kode() + "]";
    }

    private static String jumlah(List<Masalah> masalah) {
        long salah = kesalahan(masalah);
        return salah + " kesalahan, " + (masalah.size() - salah) + " peringatan.";
    }
}
