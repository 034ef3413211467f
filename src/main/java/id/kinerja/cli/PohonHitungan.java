package id.kinerja.cli;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.JenisSatuan;
import id.kinerja.kernel.Satuan;
import id.kinerja.kernel.StatusFakta;
import id.kinerja.kernel.Sumber;
import java.io.PrintWriter;
import java.math.BigDecimal;

/** Prints a derivation as a tree for people, down to source and evidence. */
final class PohonHitungan {
    private PohonHitungan() {}

    static void tulis(Hitungan hitungan, PrintWriter keluar) {
        tulis(hitungan, keluar, "", "");
    }

    private static void tulis(Hitungan h, PrintWriter keluar, String awal, String lanjut) {
        keluar.println(awal + h.uraian() + " = " + nilai(h) + "   [" + h.alamat() + "]");
        String isi = lanjut + "   ";
        switch (h) {
            case Hitungan.Fakta f -> keluar.println(isi + sumber(f.sumber()));
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

    /** The value as people read it, rounded for display, with its unit. */
    static String nilai(Hitungan h) {
        return switch (h.hasil()) {
            case Hasil.Angka(BigDecimal n) -> angka(n, h);
            case Hasil.Rentang(BigDecimal bawah, BigDecimal atas) ->
                FormatIndonesia.persis(bawah) + "–" + denganSatuan(FormatIndonesia.persis(atas), h.satuan());
            case Hasil.Kata(String teks) -> teks;
            case Hasil.TakTerhitung(String alasan) -> FormatIndonesia.KOSONG + " (" + alasan + ")";
        };
    }

    private static String angka(BigDecimal n, Hitungan h) {
        if (h instanceof Hitungan.Fakta || h.satuan().jenis() == JenisSatuan.RUPIAH) {
            return FormatIndonesia.denganSatuan(n, h.satuan());
        }
        boolean bulat = h.satuan().jenis() == JenisSatuan.CACAH
                && n.stripTrailingZeros().scale() <= 0;
        return denganSatuan(FormatIndonesia.angka(n, bulat ? 0 : 2), h.satuan());
    }

    private static String denganSatuan(String angka, Satuan satuan) {
        return satuan.jenis() == JenisSatuan.PERSEN ? angka + "%" : angka + " " + satuan.nama();
    }

    private static String sumber(Sumber s) {
        String status = switch (s.status()) {
            case FINAL -> "";
            case SEMENTARA -> " (sementara)";
            case DILAPORKAN -> " (hanya dilaporkan, tidak dihitung)";
            case DISIMPULKAN -> " (disimpulkan, tidak tertulis di sumber)";
        };
        String bukti =
                s.bukti().map(b -> "; bukti: " + b).orElse(s.status() == StatusFakta.FINAL ? "; bukti: belum ada" : "");
        return "sumber: " + s.rujukan() + status + bukti;
    }
}
