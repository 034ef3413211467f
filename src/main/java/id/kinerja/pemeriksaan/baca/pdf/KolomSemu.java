package id.kinerja.pemeriksaan.baca.pdf;

import id.kinerja.pemeriksaan.baca.SelCetak;
import java.util.ArrayList;
import java.util.List;

/** Joins neighbouring columns that are one: no row has something in both, and one of them is nearly empty. */
final class KolomSemu {
    private static final int JARANG = 5;

    private KolomSemu() {}

    static List<List<SelCetak>> gabung(List<List<SelCetak>> baris) {
        List<List<SelCetak>> hasil = new ArrayList<>();
        baris.forEach(b -> hasil.add(new ArrayList<>(b)));
        for (int k = hasil.getFirst().size() - 2; k >= 0; k--) {
            if (semu(hasil, k)) {
                satukan(hasil, k);
            }
        }
        return hasil;
    }

    private static boolean semu(List<List<SelCetak>> baris, int k) {
        int kiri = 0;
        int kanan = 0;
        for (List<SelCetak> b : baris) {
            boolean adaKiri = !b.get(k).teks().isEmpty();
            boolean adaKanan = !b.get(k + 1).teks().isEmpty();
            if (adaKiri && adaKanan) {
                return false;
            }
            kiri += adaKiri ? 1 : 0;
            kanan += adaKanan ? 1 : 0;
        }
        return Math.min(kiri, kanan) <= Math.max(1, baris.size() / JARANG);
    }

    private static void satukan(List<List<SelCetak>> baris, int k) {
        for (List<SelCetak> b : baris) {
            SelCetak isi = b.remove(b.get(k).teks().isEmpty() ? k : k + 1);
            if (!isi.teks().isEmpty()) {
                throw new IllegalStateException("dua isi dalam satu kolom");
            }
        }
    }
}
