package id.kinerja.pemeriksaan.baca.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** The grid of a ruled table: its lines across and down, and the rooms between them, which may cover several rows and columns. */
final class Kisi {
    /** Part of a room's side that must be drawn for it to part two rooms. */
    private static final float TERGARIS = 0.55f;

    /** A room of the grid. */
    record Ruang(int baris, int kolom, int tinggi, int lebar) {}

    private final float[] x;
    private final float[] y;
    private final List<Garis> mendatar;
    private final List<Garis> tegak;
    private final int[][] pemilik;
    final List<Ruang> ruang = new ArrayList<>();

    Kisi(float[] x, float[] y, List<Garis> mendatar, List<Garis> tegak) {
        this.mendatar = mendatar;
        this.tegak = tegak;
        this.y = berarti(y, i -> adaBatas(x, c -> bergaris(mendatar, y[i], x[c], x[c + 1])));
        this.x = berarti(x, i -> adaBatas(this.y, r -> bergaris(tegak, x[i], this.y[r], this.y[r + 1])));
        this.pemilik = new int[baris()][kolom()];
        bagiRuang();
    }

    int baris() {
        return y.length - 1;
    }

    int kolom() {
        return x.length - 1;
    }

    Kotak kotak() {
        return new Kotak(x[0], y[0], x[x.length - 1], y[y.length - 1]);
    }

    /** The room that this point falls in, as its place in the list; -1 outside. */
    int ruangDi(float px, float py) {
        int kolom = selang(x, px);
        int baris = selang(y, py);
        return kolom < 0 || baris < 0 ? -1 : pemilik[baris][kolom];
    }

    /** Whether the outline is drawn above and below: charts and diagrams have lines, but no outline of that kind. */
    boolean bertepi() {
        return tergaris(y[0]) > 0.6f && tergaris(y[y.length - 1]) > 0.6f;
    }

    private float tergaris(float letak) {
        float jumlah = 0;
        for (int c = 0; c < kolom(); c++) {
            jumlah += bergaris(mendatar, letak, x[c], x[c + 1]) ? x[c + 1] - x[c] : 0;
        }
        return jumlah / (x[x.length - 1] - x[0]);
    }

    private static int selang(float[] batas, float nilai) {
        for (int i = 0; i + 1 < batas.length; i++) {
            if (nilai >= batas[i] && nilai <= batas[i + 1]) {
                return i;
            }
        }
        return -1;
    }

    /** Inner lines that part nothing anywhere, as underlines do, are no lines of the grid. */
    private static float[] berarti(float[] batas, IntPredicate memisah) {
        float[] hasil = new float[batas.length];
        int n = 0;
        for (int i = 0; i < batas.length; i++) {
            if (i == 0 || i == batas.length - 1 || memisah.test(i)) {
                hasil[n++] = batas[i];
            }
        }
        return java.util.Arrays.copyOf(hasil, n);
    }

    private static boolean adaBatas(float[] silang, IntPredicate bergaris) {
        for (int i = 0; i + 1 < silang.length; i++) {
            if (bergaris.test(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean bergaris(List<Garis> garis, float letak, float dari, float sampai) {
        float tertutup = 0;
        for (Garis g : garis) {
            if (Math.abs(g.letak() - letak) <= Garis.DEKAT) {
                tertutup += Math.max(0, Math.min(sampai, g.sampai()) - Math.max(dari, g.dari()));
            }
        }
        return tertutup >= TERGARIS * (sampai - dari);
    }

    /** Each room grows to the right and then down, as far as nothing is drawn between. */
    private void bagiRuang() {
        boolean[][] kanan = new boolean[baris()][kolom()];
        boolean[][] bawah = new boolean[baris()][kolom()];
        for (int r = 0; r < baris(); r++) {
            for (int c = 0; c < kolom(); c++) {
                kanan[r][c] = c + 1 == kolom() || bergaris(tegak, x[c + 1], y[r], y[r + 1]);
                bawah[r][c] = r + 1 == baris() || bergaris(mendatar, y[r + 1], x[c], x[c + 1]);
                pemilik[r][c] = -1;
            }
        }
        for (int r = 0; r < baris(); r++) {
            for (int c = 0; c < kolom(); c++) {
                if (pemilik[r][c] < 0) {
                    tempati(r, c, kanan, bawah);
                }
            }
        }
    }

    private void tempati(int r, int c, boolean[][] kanan, boolean[][] bawah) {
        int akhir = c;
        while (!kanan[r][akhir] && pemilik[r][akhir + 1] < 0) {
            akhir++;
        }
        int dasar = r;
        while (menyatu(dasar, c, akhir, kanan, bawah)) {
            dasar++;
        }
        for (int i = r; i <= dasar; i++) {
            for (int j = c; j <= akhir; j++) {
                pemilik[i][j] = ruang.size();
            }
        }
        ruang.add(new Ruang(r, c, dasar - r + 1, akhir - c + 1));
    }

    /** Whether the rooms below this row belong to the same one. */
    private boolean menyatu(int r, int awal, int akhir, boolean[][] kanan, boolean[][] bawah) {
        if (r + 1 >= baris()) {
            return false;
        }
        for (int j = awal; j <= akhir; j++) {
            if (bawah[r][j] || pemilik[r + 1][j] >= 0 || (j < akhir && kanan[r + 1][j])) {
                return false;
            }
        }
        return kanan[r + 1][akhir];
    }
}
