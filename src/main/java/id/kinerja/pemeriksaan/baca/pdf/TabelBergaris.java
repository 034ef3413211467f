package id.kinerja.pemeriksaan.baca.pdf;

import id.kinerja.pemeriksaan.baca.SelCetak;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Fills the grid of a ruled table with the words that stand in it. */
final class TabelBergaris {
    /** So many figures below each other in one room are rows without rules between. */
    private static final int TERSUSUN = 3;

    private static final int KOLOM_SISA = 3;

    private final Kisi kisi;
    private final List<List<Kata>> isi = new ArrayList<>();

    private TabelBergaris(Kisi kisi) {
        this.kisi = kisi;
        kisi.ruang.forEach(r -> isi.add(new ArrayList<>()));
    }

    /** Rows of cells; empty when it holds too little to be a table. */
    static List<List<SelCetak>> baca(Kisi kisi, List<Kata> kata) {
        TabelBergaris t = new TabelBergaris(kisi);
        for (Kata k : kata) {
            int ruang = kisi.ruangDi(k.kotak().tengahX(), k.kotak().tengahY());
            if (ruang >= 0) {
                t.isi.get(ruang).add(k);
            }
        }
        long terisi = t.isi.stream().filter(i -> !i.isEmpty()).count();
        return terisi > 1 || terisi == 1 && t.sisaBaris() ? t.semua() : List.of();
    }

    /** One row of several columns: the rest of a row that a page cut, of which only one cell went on. */
    private boolean sisaBaris() {
        return kisi.baris() == 1 && kisi.kolom() >= KOLOM_SISA;
    }

    private List<List<SelCetak>> semua() {
        List<List<SelCetak>> hasil = new ArrayList<>();
        for (int r = 0; r < kisi.baris(); r++) {
            if (bisaDibelah(r)) {
                belah(r, hasil);
            } else {
                hasil.add(utuh(r));
            }
        }
        return hasil;
    }

    private List<SelCetak> utuh(int baris) {
        List<SelCetak> hasil = new ArrayList<>(Collections.nCopies(kisi.kolom(), SelCetak.KOSONG));
        for (int i = 0; i < kisi.ruang.size(); i++) {
            Kisi.Ruang r = kisi.ruang.get(i);
            if (r.baris() == baris) {
                hasil.set(r.kolom(), TataSel.sel(isi.get(i), r.lebar(), r.tinggi()));
            }
        }
        return hasil;
    }

    private List<Integer> ruangTunggal(int baris) {
        List<Integer> hasil = new ArrayList<>();
        for (int i = 0; i < kisi.ruang.size(); i++) {
            Kisi.Ruang r = kisi.ruang.get(i);
            if (r.baris() <= baris && r.baris() + r.tinggi() > baris) {
                if (r.tinggi() > 1 || r.lebar() > 1) {
                    return List.of();
                }
                hasil.add(i);
            }
        }
        return hasil;
    }

    /** Whether two columns have figures below each other on the same lines, or one has in a table that is a single tall row. */
    private boolean bisaDibelah(int baris) {
        int[] banyak = ruangTunggal(baris).stream()
                .mapToInt(this::angkaBersusun)
                .filter(n -> n >= TERSUSUN)
                .toArray();
        return (banyak.length > 1 && Arrays.stream(banyak).distinct().count() < banyak.length)
                || (banyak.length == 1 && banyak[0] > TERSUSUN && kisi.baris() <= 3);
    }

    /** Number of lines when each is a figure. */
    private int angkaBersusun(int ruang) {
        List<Kata> kata = isi.get(ruang);
        if (kata.size() < TERSUSUN || !kata.stream().allMatch(k -> k.arah() == Arah.MENDATAR)) {
            return 0;
        }
        List<Larik> larik = Larik.susun(kata);
        return larik.stream().allMatch(l -> AngkaSel.angka(l.teks())) ? larik.size() : 0;
    }

    private void belah(int baris, List<List<SelCetak>> hasil) {
        List<Potong> potong = new ArrayList<>();
        for (int i : ruangTunggal(baris)) {
            Larik.susun(isi.get(i))
                    .forEach(l -> potong.add(new Potong(kisi.ruang.get(i).kolom(), 1, l)));
        }
        for (List<Potong> satu : PenyusunBaris.susun(potong, kisi.kolom(), List.of())) {
            hasil.add(BarisPotong.sel(satu, kisi.kolom()));
        }
    }
}
