package id.kinerja.pemeriksaan.telaah;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Two things of two tables that are the same thing: each is the best match of the other.
 *
 * @param serupa how alike their names are, in percent
 */
public record Padanan<T>(T satu, T dua, int serupa) {
    /** Names below this are not thought to be the same thing. */
    public static final int TERENDAH = 75;

    private static final int SAMA = 100;

    /** Pairs of which each side is the best match of the other; what has two equally good ones has none. */
    public static <T> List<Padanan<T>> antara(List<T> kiri, List<T> kanan, Function<T, NamaRata> nama) {
        int[][] serupa = serupa(
                kiri.stream().map(nama).toList(), kanan.stream().map(nama).toList());
        List<Padanan<T>> hasil = new ArrayList<>();
        for (int i = 0; i < kiri.size(); i++) {
            int baris = i;
            int j = terbaik(kanan.size(), k -> serupa[baris][k]);
            if (j >= 0 && terbaik(kiri.size(), k -> serupa[k][j]) == i) {
                hasil.add(new Padanan<>(kiri.get(i), kanan.get(j), serupa[i][j]));
            }
        }
        return List.copyOf(hasil);
    }

    /** Names that occur letter by letter on the other side need no comparison with the rest. */
    private static int[][] serupa(List<NamaRata> kiri, List<NamaRata> kanan) {
        int[][] hasil = new int[kiri.size()][kanan.size()];
        Map<NamaRata, List<Integer>> diKanan =
                IntStream.range(0, kanan.size()).boxed().collect(Collectors.groupingBy(kanan::get));
        BitSet berpasangan = new BitSet();
        List<Integer> sendiri = new ArrayList<>();
        for (int i = 0; i < kiri.size(); i++) {
            List<Integer> sama = diKanan.getOrDefault(kiri.get(i), List.of());
            for (int j : sama) {
                hasil[i][j] = SAMA;
                berpasangan.set(j);
            }
            if (sama.isEmpty()) {
                sendiri.add(i);
            }
        }
        for (int i : sendiri) {
            for (int j = berpasangan.nextClearBit(0); j < kanan.size(); j = berpasangan.nextClearBit(j + 1)) {
                hasil[i][j] = kiri.get(i).serupa(kanan.get(j), TERENDAH);
            }
        }
        return hasil;
    }

    private static int terbaik(int banyak, IntUnaryOperator serupa) {
        int hasil = -1;
        int tertinggi = TERENDAH - 1;
        for (int k = 0; k < banyak; k++) {
            int nilai = serupa.applyAsInt(k);
            if (nilai > tertinggi) {
                tertinggi = nilai;
                hasil = k;
            } else if (nilai == tertinggi) {
                hasil = -1;
            }
        }
        return hasil;
    }
}
