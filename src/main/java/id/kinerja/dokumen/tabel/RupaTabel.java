package id.kinerja.dokumen.tabel;

import id.kinerja.dokumen.Penomoran;
import id.kinerja.dokumen.Tabel;
import id.kinerja.dokumen.Tabel.Kerapatan;
import java.util.List;

/**
 * Type size and column widths of a table in points. Type gets smaller, down to {@value #PALING_KECIL} points, when numbers would
 * not fit their columns.
 *
 * @param kolom width of each column
 * @param huruf type size
 * @param bantalan padding and rule above and below a row
 * @param muat whether all numbers and words fit; else they must be allowed to break
 */
public record RupaTabel(List<Double> kolom, double huruf, double bantalan, boolean muat) {
    private static final double PALING_KECIL = 6;
    private static final double LANGKAH = 0.5;

    public RupaTabel {
        kolom = List.copyOf(kolom);
    }

    public static RupaTabel pilih(Tabel tabel, double lebar, Penomoran penomoran) {
        double ukuran = ukuranBiasa(tabel);
        LebarKolom hitung = LebarKolom.ukur(tabel, ukuran, penomoran);
        while (!hitung.muat(lebar) && ukuran > PALING_KECIL) {
            ukuran -= LANGKAH;
            hitung = LebarKolom.ukur(tabel, ukuran, penomoran);
        }
        double bantalan = tabel.kerapatan() == Kerapatan.RAPAT ? 2.8 : 5;
        return new RupaTabel(hitung.hitung(lebar), ukuran, bantalan, hitung.muat(lebar));
    }

    static double ukuranBiasa(Tabel tabel) {
        return tabel.kerapatan() == Kerapatan.RAPAT ? 8 : 8.5;
    }

    /** Height of a line. */
    public double baris() {
        return huruf * (bantalan < 5 ? 1.225 : 1.294);
    }

    public double lebar() {
        return kolom.stream().mapToDouble(Double::doubleValue).sum();
    }
}
