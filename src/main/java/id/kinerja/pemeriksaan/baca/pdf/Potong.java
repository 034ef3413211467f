package id.kinerja.pemeriksaan.baca.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * What one line has in one column of a table.
 *
 * @param lebar columns it runs over
 */
record Potong(int kolom, int lebar, Larik larik) {
    /** Words nearer than this part of an em belong together, even over the edge of a column. */
    private static final float SEKATA = 0.35f;
    /** The part of it that must lie in one column for it to belong there alone. */
    private static final float UTAMA = 0.6f;

    private static final float IKUT = 0.15f;

    /** Cuts a line into the columns that end at these edges. */
    static List<Potong> potong(Larik larik, float[] tepi) {
        List<Potong> hasil = new ArrayList<>();
        List<Kata> kini = new ArrayList<>();
        for (Kata k : larik.kata()) {
            if (!kini.isEmpty() && k.kiri() - kini.getLast().kanan() > SEKATA * k.ukuran()) {
                hasil.add(tempatkan(Larik.dari(kini), tepi));
                kini.clear();
            }
            kini.add(k);
        }
        if (!kini.isEmpty()) {
            hasil.add(tempatkan(Larik.dari(kini), tepi));
        }
        return hasil;
    }

    private static Potong tempatkan(Larik l, float[] tepi) {
        int awal = -1;
        int akhir = 0;
        for (int k = 0; k <= tepi.length; k++) {
            float kiri = k == 0 ? -Float.MAX_VALUE : tepi[k - 1];
            float kanan = k == tepi.length ? Float.MAX_VALUE : tepi[k];
            float bersama =
                    Math.min(l.kotak().kanan(), kanan) - Math.max(l.kotak().kiri(), kiri);
            if (bersama > UTAMA * l.kotak().lebar()) {
                return new Potong(k, 1, l);
            }
            if (bersama > IKUT * l.kotak().lebar()) {
                awal = awal < 0 ? k : awal;
                akhir = k;
            }
        }
        return awal < 0 ? new Potong(0, 1, l) : new Potong(awal, akhir - awal + 1, l);
    }

    float dasar() {
        return larik.kotak().bawah();
    }

    boolean angka() {
        String teks = larik.teks();
        return AngkaSel.angka(teks) || AngkaSel.romawiKecil(teks);
    }
}
