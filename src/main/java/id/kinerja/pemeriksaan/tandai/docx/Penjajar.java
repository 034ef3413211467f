package id.kinerja.pemeriksaan.tandai.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Lays two sequences of texts side by side that tell the same in the same order. Texts that stand once in both are fixed first, as
 * many as keep the order; between them the others are matched one after the other.
 */
final class Penjajar {
    private static final int PALING_PENDEK = 4;

    private final List<String> kiri;
    private final List<String> kanan;
    private final int[] hasil;

    private Penjajar(List<String> kiri, List<String> kanan) {
        this.kiri = kiri;
        this.kanan = kanan;
        this.hasil = new int[kiri.size()];
        Arrays.fill(hasil, -1);
    }

    /** For each text of {@code kiri} its number in {@code kanan}; -1 where there is none. */
    static int[] jajarkan(List<String> kiri, List<String> kanan) {
        Penjajar p = new Penjajar(kiri, kanan);
        p.patok();
        p.sisanya(String::equals);
        p.sisanya(Penjajar::bernomor);
        return p.hasil;
    }

    private void patok() {
        Map<String, Integer> diKiri = sekali(kiri);
        Map<String, Integer> diKanan = sekali(kanan);
        List<int[]> pasangan = new ArrayList<>();
        for (int i = 0; i < kiri.size(); i++) {
            Integer j = diKanan.get(kiri.get(i));
            if (j != null && diKiri.containsKey(kiri.get(i))) {
                pasangan.add(new int[] {i, j});
            }
        }
        menaik(pasangan).forEach(p -> hasil[p[0]] = p[1]);
    }

    private static Map<String, Integer> sekali(List<String> teks) {
        Map<String, Integer> letak = new HashMap<>();
        for (int i = 0; i < teks.size(); i++) {
            letak.merge(teks.get(i), i, (_, _) -> -1);
        }
        letak.values().removeIf(i -> i < 0);
        letak.remove("");
        return letak;
    }

    /** The longest subsequence that rises at the right. */
    private static List<int[]> menaik(List<int[]> pasangan) {
        int[] sebelum = new int[pasangan.size()];
        List<Integer> ujung = new ArrayList<>();
        for (int i = 0; i < pasangan.size(); i++) {
            int rendah = 0;
            int tinggi = ujung.size();
            while (rendah < tinggi) {
                int tengah = (rendah + tinggi) >>> 1;
                if (pasangan.get(ujung.get(tengah))[1] < pasangan.get(i)[1]) {
                    rendah = tengah + 1;
                } else {
                    tinggi = tengah;
                }
            }
            sebelum[i] = rendah == 0 ? -1 : ujung.get(rendah - 1);
            if (rendah == ujung.size()) {
                ujung.add(i);
            } else {
                ujung.set(rendah, i);
            }
        }
        List<int[]> hasil = new ArrayList<>();
        for (int i = ujung.isEmpty() ? -1 : ujung.getLast(); i >= 0; i = sebelum[i]) {
            hasil.addFirst(pasangan.get(i));
        }
        return hasil;
    }

    private void sisanya(BiPredicate<String, String> sama) {
        int[] batas = batas();
        int dari = 0;
        for (int i = 0; i < hasil.length; i++) {
            if (hasil[i] >= 0) {
                dari = hasil[i] + 1;
                continue;
            }
            for (int j = dari; j < batas[i] && !kiri.get(i).isEmpty(); j++) {
                if (sama.test(kiri.get(i), kanan.get(j))) {
                    hasil[i] = j;
                    dari = j + 1;
                    break;
                }
            }
        }
    }

    /** For each text where the next one stands that is known. */
    private int[] batas() {
        int[] batas = new int[hasil.length];
        int kini = kanan.size();
        for (int i = hasil.length - 1; i >= 0; i--) {
            batas[i] = kini;
            kini = hasil[i] >= 0 ? hasil[i] : kini;
        }
        return batas;
    }

    /** The reader put the number of a list or heading before the text, or the file carries it as text. */
    private static boolean bernomor(String a, String b) {
        String panjang = a.length() > b.length() ? a : b;
        String pendek = a.length() > b.length() ? b : a;
        return pendek.length() >= PALING_PENDEK
                && panjang.endsWith(pendek)
                && panjang.length() - pendek.length() <= Math.max(PALING_PENDEK, pendek.length() / 2);
    }
}
