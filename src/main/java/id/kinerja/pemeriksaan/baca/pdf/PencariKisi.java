package id.kinerja.pemeriksaan.baca.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the ruled tables of a page: lines that meet each other belong together. */
final class PencariKisi {
    /** Beyond this many lines the page is a map or a chart. */
    private static final int TERBANYAK = 2_500;
    /** Rows and columns are not narrower than this. */
    private static final float TERSEMPIT = 4;
    /** A line that reaches this far beyond the last one across shows a border that is not drawn. */
    private static final float MENJULUR = 8;

    private final IsiHalaman halaman;
    private final List<Garis> mendatar;
    private final List<Garis> tegak;
    private final int[] kelompok;

    private PencariKisi(IsiHalaman halaman) {
        this.halaman = halaman;
        this.mendatar = halaman.mendatar();
        this.tegak = halaman.tegak();
        this.kelompok = new int[mendatar.size() + tegak.size()];
    }

    static List<Kisi> cari(IsiHalaman halaman) {
        if (halaman.mendatar().size() + halaman.tegak().size() > TERBANYAK) {
            return List.of();
        }
        return new PencariKisi(halaman).semua();
    }

    private List<Kisi> semua() {
        kelompokkan();
        List<Kisi> hasil = new ArrayList<>();
        for (int k = 0; k < kelompok.length; k++) {
            if (kelompok[k] == k) {
                List<Garis> lintang = anggota(mendatar, 0, k);
                List<Garis> bujur = anggota(tegak, mendatar.size(), k);
                if (!lintang.isEmpty() && !bujur.isEmpty()) {
                    tambah(lintang, bujur, hasil);
                }
            }
        }
        hasil.sort(Comparator.comparingDouble(k -> k.kotak().atas()));
        return hasil;
    }

    private void tambah(List<Garis> lintang, List<Garis> bujur, List<Kisi> hasil) {
        float[] y = lengkapi(letak(lintang), bujur);
        float[] x = denganTepiTeks(lengkapi(letak(bujur), lintang), y);
        if (x.length < 3 || y.length < 2) {
            return;
        }
        Kisi kisi = new Kisi(x, y, lintang, bujur);
        if (kisi.kolom() > 1 && kisi.bertepi()) {
            hasil.add(kisi);
        }
    }

    private void kelompokkan() {
        for (int i = 0; i < kelompok.length; i++) {
            kelompok[i] = i;
        }
        for (int i = 0; i < mendatar.size(); i++) {
            for (int j = 0; j < tegak.size(); j++) {
                if (mendatar.get(i).bertemu(tegak.get(j))) {
                    int a = akar(i);
                    int b = akar(mendatar.size() + j);
                    kelompok[Math.max(a, b)] = Math.min(a, b);
                }
            }
        }
    }

    private int akar(int i) {
        int a = i;
        while (kelompok[a] != a) {
            kelompok[a] = kelompok[kelompok[a]];
            a = kelompok[a];
        }
        return a;
    }

    private List<Garis> anggota(List<Garis> garis, int mulai, int k) {
        List<Garis> hasil = new ArrayList<>();
        for (int i = 0; i < garis.size(); i++) {
            if (akar(mulai + i) == k) {
                hasil.add(garis.get(i));
            }
        }
        return hasil;
    }

    private static float[] letak(List<Garis> garis) {
        List<Float> urut = garis.stream().map(Garis::letak).sorted().toList();
        float[] hasil = new float[urut.size()];
        int n = 0;
        for (float l : urut) {
            if (n == 0 || l - hasil[n - 1] > TERSEMPIT) {
                hasil[n++] = l;
            }
        }
        return java.util.Arrays.copyOf(hasil, n);
    }

    /** Adds the border at either end when at least half of the lines across reach out to it. */
    private static float[] lengkapi(float[] batas, List<Garis> silang) {
        float awal = batas[0];
        float akhir = batas[batas.length - 1];
        List<Garis> keAwal =
                silang.stream().filter(g -> g.dari() < awal - MENJULUR).toList();
        List<Garis> keAkhir =
                silang.stream().filter(g -> g.sampai() > akhir + MENJULUR).toList();
        float[] hasil = batas;
        if (keAwal.size() * 2 >= silang.size()) {
            hasil = tambah(
                    hasil, keAwal.stream().map(Garis::dari).min(Float::compare).orElse(awal));
        }
        if (keAkhir.size() * 2 >= silang.size()) {
            hasil = tambah(
                    hasil,
                    keAkhir.stream().map(Garis::sampai).max(Float::compare).orElse(akhir));
        }
        return hasil;
    }

    /** Adds a column where text stands beside most rows but no border, nor a line that reaches there, is drawn. */
    private float[] denganTepiTeks(float[] x, float[] y) {
        if (y.length < 4) {
            return x;
        }
        float kiri = x[0];
        float kanan = x[x.length - 1];
        boolean[] diKiri = new boolean[y.length - 1];
        boolean[] diKanan = new boolean[y.length - 1];
        float palingKiri = kiri;
        float palingKanan = kanan;
        for (Kata k : halaman.kata()) {
            int baris = baris(y, k.kotak().tengahY());
            if (baris >= 0 && k.kanan() < kiri) {
                diKiri[baris] = true;
                palingKiri = Math.min(palingKiri, k.kiri());
            } else if (baris >= 0 && k.kiri() > kanan) {
                diKanan[baris] = true;
                palingKanan = Math.max(palingKanan, k.kanan());
            }
        }
        float[] hasil = kebanyakan(diKiri) ? tambah(x, palingKiri - 1) : x;
        return kebanyakan(diKanan) ? tambah(hasil, palingKanan + 1) : hasil;
    }

    private static int baris(float[] y, float nilai) {
        for (int i = 0; i + 1 < y.length; i++) {
            if (nilai > y[i] && nilai < y[i + 1]) {
                return i;
            }
        }
        return -1;
    }

    private static boolean kebanyakan(boolean[] ada) {
        int n = 0;
        for (boolean a : ada) {
            n += a ? 1 : 0;
        }
        return n * 5 >= ada.length * 3;
    }

    private static float[] tambah(float[] batas, float baru) {
        float[] hasil = java.util.Arrays.copyOf(batas, batas.length + 1);
        hasil[batas.length] = baru;
        java.util.Arrays.sort(hasil);
        return hasil;
    }
}
