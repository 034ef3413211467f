package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.telaah.PohonCetak.Simpul;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the cheapest reading of rows as three levels by dynamic programming: kegiatan blocks first, then programmes as rows of blocks,
 * then the whole. A sum that does not come out costs nearly as much as going against a strong hint.
 */
final class PencarianTingkat {
    private static final int SALAH_JUMLAH = 6;
    private static final int COCOK = 1;
    private static final int BERLEBIH = 3;
    private static final int JAUH = 24;
    private static final int HAMPIR = 20;
    private static final int TANPA_ANAK = 3;
    private static final int MUSTAHIL = 8;
    private static final int ANAK_TERBANYAK = 60;
    private static final int CABANG = 16;

    private final List<BarisTabel> baris;
    private final long[][] sen;
    private final PetunjukTingkat petunjuk;
    private final int n;
    private final int kolom;
    /** Price of the kegiatan block from a row over so many rows. */
    private final int[][] kegiatan;

    /** @param sen amounts of each row in hundredths */
    PencarianTingkat(List<BarisTabel> baris, long[][] sen, PetunjukTingkat petunjuk) {
        this.baris = baris;
        this.sen = sen;
        this.petunjuk = petunjuk;
        this.n = baris.size();
        this.kolom = n == 0 ? 0 : sen[0].length;
        this.kegiatan = new int[n][];
        for (int i = 0; i < n; i++) {
            kegiatan[i] = blokKegiatan(i);
        }
    }

    private int[] blokKegiatan(int i) {
        int[] harga = new int[Math.min(n - i, ANAK_TERBANYAK)];
        harga[0] = petunjuk.harga(i, 2) + TANPA_ANAK;
        long[] jumlah = new long[kolom];
        int anak = 0;
        for (int d = 1; d < harga.length; d++) {
            tambah(jumlah, i + d);
            if (terlaluBanyak(i, jumlah)) {
                return Arrays.copyOf(harga, d);
            }
            anak += petunjuk.harga(i + d, 3);
            harga[d] = petunjuk.harga(i, 2) + anak + beda(i, jumlah);
        }
        return harga;
    }

    /** Rows from {@code mulai} read as kegiatan blocks; the last block begins at {@code blok}. */
    private record Jalan(int harga, long[] jumlah, int blok, Optional<Jalan> sebelum) {
        List<Integer> batas() {
            List<Integer> hasil = new ArrayList<>();
            for (Optional<Jalan> j = Optional.of(this); j.isPresent() && j.get().blok >= 0; j = j.get().sebelum) {
                hasil.addFirst(j.get().blok);
            }
            return hasil;
        }
    }

    /** A programme from its row to {@code akhir}, exclusive, cut into kegiatan blocks at {@code batas}. */
    private record Program(int mulai, int akhir, int harga, List<Integer> batas, int seluruh) {}

    List<Simpul> akar() {
        List<Optional<Program>> terbaik = new ArrayList<>();
        for (int j = 0; j <= n; j++) {
            terbaik.add(Optional.empty());
        }
        for (int i = 0; i < n; i++) {
            if (i > 0 && terbaik.get(i).isEmpty()) {
                continue;
            }
            int sebelum = i == 0 ? 0 : terbaik.get(i).get().seluruh();
            for (Program p : program(i, sebelum)) {
                Optional<Program> ada = terbaik.get(p.akhir());
                if (ada.isEmpty() || p.seluruh() < ada.get().seluruh()) {
                    terbaik.set(p.akhir(), Optional.of(p));
                }
            }
        }
        List<Simpul> hasil = new ArrayList<>();
        for (int j = n; j > 0; j = terbaik.get(j).orElseThrow().mulai()) {
            hasil.addFirst(simpul(terbaik.get(j).orElseThrow()));
        }
        return hasil;
    }

    /** The best programme that begins here, for each place where it may end. */
    private List<Program> program(int i, int sebelum) {
        List<Program> hasil = new ArrayList<>();
        int kepala = petunjuk.harga(i, 1);
        hasil.add(new Program(i, i + 1, kepala + TANPA_ANAK, List.of(), sebelum + kepala + TANPA_ANAK));
        if (kepala >= MUSTAHIL && i > 0) {
            return hasil;
        }
        List<List<Jalan>> jalan = new ArrayList<>();
        for (int b = 0; b <= n; b++) {
            jalan.add(new ArrayList<>());
        }
        jalan.get(i + 1).add(new Jalan(0, new long[kolom], -1, Optional.empty()));
        for (int a = i + 1; a < n; a++) {
            List<Jalan> sini = terpilih(i, jalan.get(a));
            for (Jalan j : sini) {
                long[] jumlah = j.jumlah().clone();
                tambah(jumlah, a);
                if (terlaluBanyak(i, jumlah)) {
                    continue;
                }
                for (int d = 0; d < kegiatan[a].length; d++) {
                    jalan.get(a + d + 1).add(new Jalan(j.harga() + kegiatan[a][d], jumlah, a, Optional.of(j)));
                }
            }
        }
        for (int b = i + 2; b <= n; b++) {
            int akhir = b;
            jalan.get(b).stream()
                    .min(Comparator.comparingInt(j -> j.harga() + beda(i, j.jumlah())))
                    .ifPresent(j -> {
                        int harga = kepala + j.harga() + beda(i, j.jumlah());
                        hasil.add(new Program(i, akhir, harga, j.batas(), sebelum + harga));
                    });
        }
        return hasil;
    }

    /** The cheapest ways to a place that differ in their sums. */
    private List<Jalan> terpilih(int i, List<Jalan> semua) {
        semua.sort(Comparator.comparingInt(Jalan::harga).thenComparingInt(j -> beda(i, j.jumlah())));
        List<Jalan> hasil = new ArrayList<>();
        for (Jalan j : semua) {
            if (j.harga() > semua.getFirst().harga() + JAUH) {
                break;
            }
            if (hasil.stream().noneMatch(h -> Arrays.equals(h.jumlah(), j.jumlah()))) {
                hasil.add(j);
                if (hasil.size() == CABANG) {
                    break;
                }
            }
        }
        return hasil;
    }

    private Simpul simpul(Program p) {
        List<Simpul> anak = new ArrayList<>();
        for (int k = 0; k < p.batas().size(); k++) {
            int a = p.batas().get(k);
            int b = k + 1 < p.batas().size() ? p.batas().get(k + 1) : p.akhir();
            List<Simpul> sub = new ArrayList<>();
            for (int s = a + 1; s < b; s++) {
                sub.add(new Simpul(baris.get(s), 3, List.of()));
            }
            anak.add(new Simpul(baris.get(a), 2, sub));
        }
        return new Simpul(baris.get(p.mulai()), 1, anak);
    }

    /** What is thrice its parent in every column is not its part, however wrong one figure may be. */
    private boolean terlaluBanyak(int induk, long[] jumlah) {
        for (int k = 0; k < kolom; k++) {
            if (sen[induk][k] <= 0 || jumlah[k] / BERLEBIH <= sen[induk][k]) {
                return false;
            }
        }
        return kolom > 0;
    }

    private int beda(int induk, long[] jumlah) {
        int harga = 0;
        for (int k = 0; k < kolom; k++) {
            harga += salah(sen[induk][k], jumlah[k]);
        }
        return harga == 0 ? -COCOK : harga;
    }

    /** A sum that is nearly right is likelier a slip than another tree. */
    private static int salah(long induk, long jumlah) {
        long beda = Math.abs(induk - jumlah);
        if (beda == 0) {
            return 0;
        }
        if (beda <= Math.abs(induk) / HAMPIR) {
            return SALAH_JUMLAH - 1;
        }
        return jumlah > induk ? SALAH_JUMLAH + 2 : SALAH_JUMLAH;
    }

    private void tambah(long[] jumlah, int b) {
        for (int k = 0; k < kolom; k++) {
            jumlah[k] += sen[b][k];
        }
    }
}
