package id.kinerja.pemeriksaan.baca.pdf;

import java.util.ArrayList;
import java.util.List;

/** A strip of the page that words leave free over several lines: the gap between two columns. */
record Celah(float kiri, float kanan) {
    /** Part of an em below which a gap is one between words. */
    private static final float TERSEMPIT = 0.38f;

    float tengah() {
        return (kiri + kanan) / 2;
    }

    /** The strips that none of these lines covers. */
    static List<Celah> cari(List<Larik> larik, float em) {
        List<float[]> terisi = new ArrayList<>();
        for (Larik l : larik) {
            for (Kata k : l.kata()) {
                terisi.add(new float[] {k.kiri(), k.kanan()});
            }
        }
        terisi.sort((a, b) -> Float.compare(a[0], b[0]));
        List<Celah> hasil = new ArrayList<>();
        float akhir = Float.MAX_VALUE;
        for (float[] t : terisi) {
            if (t[0] - akhir > TERSEMPIT * em) {
                hasil.add(new Celah(akhir, t[0]));
            }
            akhir = akhir == Float.MAX_VALUE ? t[1] : Math.max(akhir, t[1]);
        }
        return hasil;
    }

    boolean berpotongan(Celah lain) {
        return kiri < lain.kanan && lain.kiri < kanan;
    }

    /** Whether these lines lie on one side of it. */
    boolean diLuar(List<Larik> larik) {
        return larik.stream().allMatch(l -> l.kotak().kanan() <= kiri + 1)
                || larik.stream().allMatch(l -> l.kotak().kiri() >= kanan - 1);
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
