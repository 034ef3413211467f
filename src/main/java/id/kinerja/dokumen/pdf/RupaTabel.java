package id.kinerja.dokumen.pdf;

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
 */
record RupaTabel(List<Double> kolom, double huruf, double bantalan) {
    private static final double PALING_KECIL = 6;
    private static final double LANGKAH = 0.5;

    static RupaTabel pilih(Tabel tabel, double lebar, KumpulanHuruf huruf, PenulisSebaris sebaris) {
        boolean rapat = tabel.kerapatan() == Kerapatan.RAPAT;
        double ukuran = rapat ? 8 : 8.5;
        LebarKolom hitung = new LebarKolom(tabel, ukuran, huruf, sebaris);
        while (!hitung.muat(lebar) && ukuran > PALING_KECIL) {
            ukuran -= LANGKAH;
            hitung = new LebarKolom(tabel, ukuran, huruf, sebaris);
        }
        return new RupaTabel(hitung.hitung(lebar), ukuran, rapat ? 2.8 : 5);
    }

    /** Height of a line. */
    double baris() {
        return huruf * (bantalan < 5 ? 1.225 : 1.294);
    }

    double lebar() {
        return kolom.stream().mapToDouble(Double::doubleValue).sum();
    }
}
