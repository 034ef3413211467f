package id.kinerja.pemeriksaan.baca.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** A strip of the page that words leave free over several lines: the gap between two columns. */
record Celah(float kiri, float kanan) {
    /** Part of an em below which a gap is one between words. */
    private static final float TERSEMPIT = 0.38f;

    private static final Pattern NOMOR = Pattern.compile("(?:\\d{1,3}|[IVX]{1,5}|[A-Za-z]|N[oO])[.)]?");

    float tengah() {
        return (kiri + kanan) / 2;
    }

    /** The strips that none of these lines covers. */
    static List<Celah> cari(List<Larik> larik, float em) {
        return cari(larik, em, 0);
    }

    /** The strips that no more than so many of these lines cover. */
    static List<Celah> cari(List<Larik> larik, float em, int toleransi) {
        List<float[]> batas = new ArrayList<>();
        for (Larik l : larik) {
            for (Kata k : l.kata()) {
                batas.add(new float[] {k.kiri(), 1});
                batas.add(new float[] {Math.max(k.kiri(), k.kanan()), -1});
            }
        }
        batas.sort(Comparator.<float[]>comparingDouble(b -> b[0]).thenComparingDouble(b -> -b[1]));
        List<Celah> hasil = new ArrayList<>();
        int terisi = 0;
        float akhir = Float.MAX_VALUE;
        for (float[] b : batas) {
            boolean penuh = terisi > toleransi;
            terisi += (int) b[1];
            if (penuh && terisi <= toleransi) {
                akhir = b[0];
            } else if (!penuh && terisi > toleransi && b[0] - akhir > TERSEMPIT * em) {
                hasil.add(new Celah(akhir, b[0]));
            }
        }
        return hasil;
    }

    boolean memuat(Celah lain) {
        return lain.kiri >= kiri - 1 && lain.kanan <= kanan + 1;
    }

    boolean berpotongan(Celah lain) {
        return kiri < lain.kanan && lain.kiri < kanan;
    }

    /** Whether these lines lie on one side of it. */
    boolean diLuar(List<Larik> larik) {
        return larik.stream().allMatch(l -> l.kotak().kanan() <= kiri + 1)
                || larik.stream().allMatch(l -> l.kotak().kiri() >= kanan - 1);
    }

    /** Whether what stands left of it are the numbers of rows. */
    boolean diKananNomor(List<Larik> larik) {
        int nomor = 0;
        for (Larik l : larik) {
            Kata pertama = l.kata().getFirst();
            if (pertama.kanan() < kanan) {
                if (!NOMOR.matcher(pertama.teks()).matches()) {
                    return false;
                }
                nomor++;
            }
        }
        return nomor > 1;
    }

    /** In how many lines the gap here is as wide as this. */
    int renggangPada(List<Larik> larik, float lebar) {
        int hasil = 0;
        for (Larik l : larik) {
            hasil += lebarPada(l) >= lebar ? 1 : 0;
        }
        return hasil;
    }

    /** In how many lines something stands on both sides. */
    int memisahPada(List<Larik> larik) {
        return renggangPada(larik, kanan - kiri - 0.01f);
    }

    private float lebarPada(Larik l) {
        float sebelum = -Float.MAX_VALUE;
        float sesudah = Float.MAX_VALUE;
        for (Kata k : l.kata()) {
            if (k.kotak().tengahX() < tengah()) {
                sebelum = Math.max(sebelum, k.kanan());
            } else {
                sesudah = Math.min(sesudah, k.kiri());
            }
        }
        return sebelum == -Float.MAX_VALUE || sesudah == Float.MAX_VALUE ? 0 : sesudah - sebelum;
    }
}
