package id.kinerja.dokumen.tabel;

import java.util.List;

/** Moves room from column to column as long as this makes the table shorter. */
final class PerapatBaris {
    private static final double[] LANGKAH = {120, 72, 36, 18, 9, 4};
    private static final int PALING_SERING = 24;
    private static final int SEMUA_ANGKA = -1;
    private static final double GANJARAN_TERKECIL = 0.01;

    private final List<List<IsiSel>> isi;
    private final double[] perlu;
    private final boolean[] angka;
    private final boolean[] berteks;

    PerapatBaris(List<List<IsiSel>> isi, double[] perlu, boolean[] angka) {
        this.isi = isi.stream().filter(d -> !d.isEmpty()).toList();
        this.perlu = perlu;
        this.angka = angka;
        this.berteks = new boolean[perlu.length];
        this.isi.forEach(d -> d.forEach(s -> berteks[s.kolom()] = true));
    }

    void rapatkan(double[] lebar) {
        double kini = tinggi(lebar);
        for (double langkah : LANGKAH) {
            for (int i = 0; i < PALING_SERING; i++) {
                double lebihBaik = pindahkan(lebar, langkah, kini);
                if (lebihBaik >= kini) {
                    break;
                }
                kini = lebihBaik;
            }
        }
    }

    /** Makes the best move of this step, if one helps; returns the height after it. */
    private double pindahkan(double[] lebar, double langkah, double kini) {
        double terbaik = kini - GANJARAN_TERKECIL;
        double[] pilihan = lebar;
        for (int ke = 0; ke < lebar.length; ke++) {
            for (int dari = SEMUA_ANGKA; dari < lebar.length && berteks[ke]; dari++) {
                double[] coba = lebar.clone();
                if (dari == ke || !ambil(coba, dari, ke, langkah)) {
                    continue;
                }
                coba[ke] += langkah;
                double tinggi = tinggi(coba);
                if (tinggi < terbaik) {
                    terbaik = tinggi;
                    pilihan = coba;
                }
            }
        }
        if (pilihan == lebar) {
            return kini;
        }
        System.arraycopy(pilihan, 0, lebar, 0, lebar.length);
        return terbaik;
    }

    /** Takes room from one column, or from all columns of figures as they can spare it; false when there is not enough. */
    private boolean ambil(double[] lebar, int dari, int ke, double langkah) {
        double longgar = 0;
        for (int i = 0; i < lebar.length; i++) {
            longgar += memberi(i, dari, ke) ? lebar[i] - perlu[i] : 0;
        }
        if (longgar < langkah) {
            return false;
        }
        for (int i = 0; i < lebar.length; i++) {
            lebar[i] -= memberi(i, dari, ke) ? (lebar[i] - perlu[i]) * langkah / longgar : 0;
        }
        return true;
    }

    private boolean memberi(int kolom, int dari, int ke) {
        return dari == SEMUA_ANGKA ? kolom != ke && angka[kolom] : kolom == dari;
    }

    /** Lines of all rows together. */
    private double tinggi(double[] lebar) {
        double jumlah = 0;
        for (List<IsiSel> deret : isi) {
            int terbanyak = 1;
            double semua = 0;
            for (IsiSel s : deret) {
                int baris = s.baris(lebar[s.kolom()]);
                terbanyak = Math.max(terbanyak, baris);
                semua += baris * s.bobot();
            }
            jumlah += terbanyak + semua;
        }
        return jumlah;
    }
}
