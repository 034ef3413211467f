package id.kinerja.cli;

import id.kinerja.pemantauan.DaftarAturanData;
import id.kinerja.pemantauan.TemuanData;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import java.io.PrintWriter;
import java.util.List;

/** Prints for people what the rules found in the data of a package, each rule's repair once. */
final class DaftarTemuanData {
    private DaftarTemuanData() {}

    static void tulis(List<TemuanData> temuan, PrintWriter keluar) {
        for (int i = 0; i < temuan.size(); i++) {
            Temuan t = temuan.get(i).temuan();
            keluar.println((t.tingkat() == Tingkat.INFO ? "catatan    " : "peringatan ")
                    + t.tempat().sebutan() + " [" + t.aturan() + "]");
            keluar.println("           " + t.penjelasan());
            boolean terakhir = i + 1 == temuan.size()
                    || !temuan.get(i + 1).temuan().aturan().equals(t.aturan());
            if (terakhir) {
                keluar.println("           → " + perbaikan(t.aturan()));
            }
        }
        if (!temuan.isEmpty()) {
            keluar.println(jumlah(temuan));
        }
        keluar.flush();
    }

    private static String perbaikan(String kode) {
        return DaftarAturanData.penjelasan(kode)
                .map(PenjelasanAturan::perbaikan)
                .orElse("");
    }

    private static String jumlah(List<TemuanData> temuan) {
        long catatan = temuan.stream()
                .filter(t -> t.temuan().tingkat() == Tingkat.INFO)
                .count();
        return "Aturan atas data: " + (temuan.size() - catatan) + " peringatan, " + catatan + " catatan.";
    }
}
