package id.kinerja.pemeriksaan.baca.pdf;

import id.kinerja.pemeriksaan.baca.SelCetak;
import java.util.Arrays;
import java.util.List;

/** Finds edges between columns that are one: no row has something on both sides, and one side is nearly empty. */
final class KolomSemu {
    private static final int JARANG = 5;

    private KolomSemu() {}

    /** The edges without those. */
    static float[] tanpa(float[] tepi, List<List<SelCetak>> baris) {
        float[] hasil = new float[tepi.length];
        int n = 0;
        for (int k = 0; k < tepi.length; k++) {
            if (!semu(baris, k)) {
                hasil[n++] = tepi[k];
            }
        }
        return Arrays.copyOf(hasil, n);
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
}
