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

    /** Cuts a line at the edges of columns, given by where each column ends. */
    static List<Potong> potong(Larik larik, float[] tepi) {
        List<Potong> hasil = new ArrayList<>();
        List<Kata> kini = new ArrayList<>();
        int awal = 0;
        int akhir = 0;
        for (Kata k : larik.kata()) {
            int kolom = kolom(k, tepi);
            boolean lanjut = !kini.isEmpty()
                    && (kolom == akhir || k.kiri() - kini.getLast().kanan() < SEKATA * k.ukuran());
            if (!kini.isEmpty() && !lanjut) {
                hasil.add(new Potong(awal, akhir - awal + 1, Larik.dari(kini)));
                kini.clear();
            }
            if (kini.isEmpty()) {
                awal = kolom;
            }
            akhir = Math.max(awal, kolom);
            kini.add(k);
        }
        if (!kini.isEmpty()) {
            hasil.add(new Potong(awal, akhir - awal + 1, Larik.dari(kini)));
        }
        return hasil;
    }

    private static int kolom(Kata k, float[] tepi) {
        int hasil = 0;
        while (hasil < tepi.length && k.kotak().tengahX() > tepi[hasil]) {
            hasil++;
        }
        return hasil;
    }

    float dasar() {
        return larik.kotak().bawah();
    }

    boolean angka() {
        String teks = larik.teks();
        return AngkaSel.angka(teks) || AngkaSel.romawiKecil(teks);
    }
}
