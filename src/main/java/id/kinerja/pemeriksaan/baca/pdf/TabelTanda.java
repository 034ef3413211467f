package id.kinerja.pemeriksaan.baca.pdf;

import id.kinerja.pemeriksaan.baca.SelCetak;
import java.util.ArrayList;
import java.util.List;

/** Lays the cells of tagged rows out in columns: what a cell of several rows or columns covers stays empty. */
final class TabelTanda {
    private static final int KOLOM_TERBANYAK = 200;

    private final List<List<SelCetak>> baris = new ArrayList<>();
    /** For each column, how many further rows are covered from above. */
    private int[] tertutup = new int[KOLOM_TERBANYAK];

    void baris(List<SelCetak> sel) {
        List<SelCetak> hasil = new ArrayList<>();
        int[] berikut = new int[KOLOM_TERBANYAK];
        int k = 0;
        for (SelCetak s : sel) {
            k = lewati(k, hasil, berikut);
            if (k >= KOLOM_TERBANYAK) {
                break;
            }
            int akhir = Math.min(KOLOM_TERBANYAK, k + s.lebar());
            for (int i = k; i < akhir; i++) {
                hasil.add(i == k ? s : SelCetak.KOSONG);
                berikut[i] = s.tinggi() - 1;
            }
            k = akhir;
        }
        lewati(k, hasil, berikut);
        tertutup = berikut;
        baris.add(hasil);
    }

    private int lewati(int dari, List<SelCetak> hasil, int[] berikut) {
        int k = dari;
        while (k < KOLOM_TERBANYAK && tertutup[k] > 0) {
            hasil.add(SelCetak.KOSONG);
            berikut[k] = tertutup[k] - 1;
            k++;
        }
        return k;
    }

    /** Whether rows end in different columns, as they do when a producer does not tell the spans of merged cells. */
    boolean timpang() {
        return baris.stream().mapToInt(List::size).distinct().count() > 1;
    }

    List<List<SelCetak>> semua() {
        return baris;
    }
}
