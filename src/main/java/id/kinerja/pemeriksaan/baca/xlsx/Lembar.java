package id.kinerja.pemeriksaan.baca.xlsx;

import id.kinerja.pemeriksaan.baca.SelCetak.Ragam;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A sheet as it is filled: only rows and cells that hold something or are framed. */
final class Lembar {
    /** A frame further right than this is no table of text. */
    private static final int KOLOM_BERGARIS = 512;
    /** Framed empty rows beyond this many are a form that was never filled. */
    private static final int BARIS_KOSONG = 50;

    private static final int KERJA_GABUNGAN = 5_000_000;

    private final NavigableMap<Integer, Baris> baris = new TreeMap<>();
    private final Map<Long, Gabungan> gabungan = new HashMap<>();
    private int kolomTerakhir = -1;
    private int barisBerisiTerakhir = -1;
    private long kerja;

    /** A cell with text. */
    record Isi(int kolom, String teks, Ragam ragam) {}

    /** Cells merged into one; all numbers from 0 and inclusive. */
    record Gabungan(int baris, int kolom, int barisAkhir, int kolomAkhir) {
        int lebar() {
            return kolomAkhir - kolom + 1;
        }
    }

    /** A row: its cells by column, and which columns belong to a table though they may be empty. */
    static final class Baris {
        final int nomor;
        final List<Isi> isi = new ArrayList<>();
        final BitSet bergaris = new BitSet();

        Baris(int nomor) {
            this.nomor = nomor;
        }
    }

    void isi(int nomor, int kolom, String teks, Ragam ragam) {
        Baris b = baris.computeIfAbsent(nomor, Baris::new);
        b.isi.add(new Isi(kolom, teks, ragam));
        kolomTerakhir = Math.max(kolomTerakhir, kolom);
        barisBerisiTerakhir = Math.max(barisBerisiTerakhir, nomor);
    }

    void bergaris(int nomor, int kolom) {
        if (kolom < KOLOM_BERGARIS && nomor - barisBerisiTerakhir <= BARIS_KOSONG) {
            baris.computeIfAbsent(nomor, Baris::new).bergaris.set(kolom);
        }
    }

    /** Takes away what a merged cell covers. Merges that are hostile in number or size are left out. */
    void gabung(Gabungan g) {
        NavigableMap<Integer, Baris> tercakup =
                baris.subMap(g.baris(), true, Math.max(g.baris(), g.barisAkhir()), true);
        if (g.barisAkhir() < g.baris() || g.kolomAkhir() < g.kolom() || kerja > KERJA_GABUNGAN) {
            return;
        }
        boolean berisi =
                tercakup.containsKey(g.baris()) && baris(g.baris()).isi.stream().anyMatch(i -> i.kolom() == g.kolom());
        for (Baris b : tercakup.values()) {
            kerja += 1 + b.isi.size();
            b.isi.removeIf(i -> i.kolom() >= g.kolom()
                    && i.kolom() <= g.kolomAkhir()
                    && !(b.nomor == g.baris() && i.kolom() == g.kolom()));
        }
        if (berisi) {
            gabungan.put(kunci(g.baris(), g.kolom()), g);
            for (int r = g.baris(); r <= Math.min(g.barisAkhir(), g.baris() + BARIS_KOSONG); r++) {
                int sampai = Math.min(Math.min(g.kolomAkhir(), kolomTerakhir), KOLOM_BERGARIS);
                baris.computeIfAbsent(r, Baris::new).bergaris.set(g.kolom(), Math.max(g.kolom(), sampai) + 1);
            }
        }
    }

    /** Takes away a cell that has no other text beside it. */
    void buangSendirian(int nomor, int kolom) {
        Baris b = baris.get(nomor);
        if (b != null && b.isi.size() == 1 && b.isi.getFirst().kolom() == kolom) {
            baris.remove(nomor);
        }
    }

    boolean kosong() {
        return barisBerisiTerakhir < 0;
    }

    /** What stands first; often the name of the sheet once more. */
    String teksPertama() {
        return baris.values().stream()
                .filter(b -> !b.isi.isEmpty())
                .findFirst()
                .map(b -> b.isi.getFirst().teks())
                .orElse("");
    }

    Gabungan gabungan(int baris, int kolom) {
        return gabungan.getOrDefault(kunci(baris, kolom), new Gabungan(baris, kolom, baris, kolom));
    }

    /** All rows from the top down, their cells from left to right. */
    List<Baris> semua() {
        baris.values().forEach(b -> b.isi.sort(Comparator.comparingInt(Isi::kolom)));
        return List.copyOf(baris.values());
    }

    private Baris baris(int nomor) {
        return baris.computeIfAbsent(nomor, Baris::new);
    }

    private static long kunci(int baris, int kolom) {
        return ((long) baris << 20) + kolom;
    }
}
