package id.kinerja.dokumen.gambar;

import id.kinerja.kernel.FormatIndonesia;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A horizontal axis from zero to the largest value, with at most six round marks. */
record Sumbu(double awal, double akhir, double terbesar) {
    private static final int TANDA_TERBANYAK = 6;

    double x(double nilai) {
        return awal + nilai / terbesar * (akhir - awal);
    }

    List<Double> tanda() {
        double langkah = langkah();
        List<Double> hasil = new ArrayList<>();
        for (int i = 0; i * langkah <= terbesar * 1.0000001; i++) {
            hasil.add(i * langkah);
        }
        return hasil;
    }

    static String tulis(double nilai) {
        return FormatIndonesia.persis(BigDecimal.valueOf(nilai));
    }

    private double langkah() {
        double pangkat = Math.pow(10, Math.floor(Math.log10(terbesar)) - 1);
        for (double kali : new double[] {1, 2, 2.5, 5, 10, 20, 25, 50, 100}) {
            if (terbesar / (pangkat * kali) < TANDA_TERBANYAK) {
                return pangkat * kali;
            }
        }
        return terbesar;
    }
}
