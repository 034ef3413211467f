package id.kinerja.pemeriksaan.baca.pdf;

import id.kinerja.pemeriksaan.baca.SelCetak;
import id.kinerja.pemeriksaan.baca.SelCetak.Ragam;
import java.util.Arrays;
import java.util.List;

/**
 * Finds edges between columns that are one: no row has something on both sides, one side is nearly empty, and not
 * both have a bold heading.
 */
final class KolomSemu {
    private static final int JARANG = 5;

    private KolomSemu() {}

    /** The edges without the last of those; leaving it out may give another one its meaning. */
    static float[] tanpa(float[] tepi, List<List<SelCetak>> baris) {
        for (int k = tepi.length - 1; k >= 0; k--) {
            if (semu(baris, k)) {
                float[] hasil = Arrays.copyOf(tepi, tepi.length - 1);
                System.arraycopy(tepi, k + 1, hasil, k, hasil.length - k);
                return hasil;
            }
        }
        return tepi;
    }

    private static boolean semu(List<List<SelCetak>> baris, int k) {
        int kiri = 0;
        int kanan = 0;
        boolean kepalaKiri = false;
        boolean kepalaKanan = false;
        for (List<SelCetak> b : baris) {
            boolean adaKiri = !b.get(k).teks().isEmpty();
            boolean adaKanan = !b.get(k + 1).teks().isEmpty();
            if (adaKiri && adaKanan) {
                return false;
            }
            kepalaKiri |= b.get(k).ragam() == Ragam.TEBAL;
            kepalaKanan |= b.get(k + 1).ragam() == Ragam.TEBAL;
            kiri += adaKiri ? 1 : 0;
            kanan += adaKanan ? 1 : 0;
        }
        return !(kepalaKiri && kepalaKanan) && Math.min(kiri, kanan) <= Math.max(2, baris.size() / JARANG);
    }
}
