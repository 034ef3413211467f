package id.kinerja.pemeriksaan.baca.pdf;

import id.kinerja.pemeriksaan.baca.SelCetak;
import java.util.ArrayList;
import java.util.List;

/** Makes the cells of a row of its pieces. */
final class BarisPotong {
    private BarisPotong() {}

    static List<SelCetak> sel(List<Potong> baris, int kolom) {
        List<List<Kata>> kata = new ArrayList<>();
        int[] lebar = new int[kolom];
        for (int k = 0; k < kolom; k++) {
            kata.add(new ArrayList<>());
        }
        for (Potong p : baris) {
            kata.get(p.kolom()).addAll(p.larik().kata());
            lebar[p.kolom()] = Math.max(lebar[p.kolom()], p.lebar());
        }
        List<SelCetak> hasil = new ArrayList<>();
        for (int k = 0; k < kolom; k++) {
            hasil.add(TataSel.sel(kata.get(k), bebas(kata, k, lebar[k]), 1));
        }
        return hasil;
    }

    /** It covers only columns that have nothing of their own. */
    private static int bebas(List<List<Kata>> kata, int kolom, int lebar) {
        int hasil = 1;
        while (hasil < lebar && kata.get(kolom + hasil).isEmpty()) {
            hasil++;
        }
        return hasil;
    }
}
