package id.kinerja.cli;

import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.NilaiTertulis;
import java.io.PrintWriter;

/** Prints a derivation as a tree for people, down to source and evidence. */
final class PohonHitungan {
    private PohonHitungan() {}

    static void tulis(Hitungan hitungan, PrintWriter keluar) {
        tulis(hitungan, keluar, "", "");
    }

    private static void tulis(Hitungan h, PrintWriter keluar, String awal, String lanjut) {
        keluar.println(awal + h.uraian() + " = " + NilaiTertulis.dari(h) + "   [" + h.alamat() + "]");
        String isi = lanjut + "   ";
        switch (h) {
            case Hitungan.Fakta f -> keluar.println(isi + "sumber: " + NilaiTertulis.sumber(f.sumber()));
            case Hitungan.Turunan t -> {
                keluar.println(
                        isi + "rumus " + t.rumus().nama() + ": " + t.rumus().bentuk());
                if (!t.rumus().terisi().isBlank()) {
                    keluar.println(isi + "      = " + t.rumus().terisi());
                }
                t.rumus().dasar().ifPresent(d -> keluar.println(isi + "dasar " + d));
            }
        }
        h.catatan().forEach(c -> keluar.println(isi + "catatan: " + c));
        if (h instanceof Hitungan.Turunan t) {
            for (int i = 0; i < t.operan().size(); i++) {
                boolean akhir = i == t.operan().size() - 1;
                tulis(t.operan().get(i), keluar, lanjut + (akhir ? "└─ " : "├─ "), lanjut + (akhir ? "   " : "│  "));
            }
        }
    }
}
