package id.kinerja.dokumen.tabel;

import java.util.List;

/** Moves room from column to column as long as this makes the table shorter. */
final class PerapatBaris {
    private static final double[] LANGKAH = {120, 72, 36, 18, 9, 4};
    private static final int PALING_SERING = 24;
    private static final double GANJARAN_TERKECIL = 0.01;

    private final List<List<IsiSel>> isi;
    private final double[] perlu;
    private final boolean[] berteks;

    PerapatBaris(List<List<IsiSel>> isi, double[] perlu) {
        this.isi = isi.stream().filter(d -> !d.isEmpty()).toList();
        this.perlu = perlu;
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
        int pemberi = -1;
        int penerima = -1;
        for (int dari = 0; dari < lebar.length; dari++) {
            for (int ke = 0; ke < lebar.length; ke++) {
                if (dari == ke || !berteks[ke] || lebar[dari] - langkah < perlu[dari]) {
                    continue;
                }
                double[] coba = lebar.clone();
                coba[dari] -= langkah;
                coba[ke] += langkah;
                double tinggi = tinggi(coba);
                if (tinggi < terbaik) {
                    terbaik = tinggi;
                    pemberi = dari;
                    penerima = ke;
                }
            }
        }
        if (pemberi < 0) {
            return kini;
        }
        lebar[pemberi] -= langkah;
        lebar[penerima] += langkah;
        return terbaik;
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
