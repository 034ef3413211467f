package id.kinerja.dokumen.pdf;

import id.kinerja.dokumen.Tabel;
import id.kinerja.dokumen.Tabel.Baris;
import id.kinerja.dokumen.Tabel.Kerapatan;
import id.kinerja.dokumen.Tabel.Sel;
import java.util.List;

/** Foretells the height of rows in points from the width of their text. */
final class TinggiBaris {
    private final Tabel tabel;
    private final List<Double> lebar;
    private final KumpulanHuruf huruf;
    private final PenulisSebaris sebaris;
    private final double ukuran;
    private final double baris;
    private final double bantalan;

    TinggiBaris(Tabel tabel, List<Double> lebar, KumpulanHuruf huruf, PenulisSebaris sebaris) {
        this.tabel = tabel;
        this.lebar = lebar;
        this.huruf = huruf;
        this.sebaris = sebaris;
        boolean rapat = tabel.kerapatan() == Kerapatan.RAPAT;
        this.ukuran = rapat ? 8 : 8.5;
        this.baris = rapat ? 9.8 : 11;
        this.bantalan = rapat ? 2.8 : 5;
    }

    double jumlah(List<Baris> semua) {
        return semua.stream().mapToDouble(this::tinggi).sum();
    }

    double tinggi(Baris b) {
        UkurTeks ukur = huruf.ukuran(PenulisTabel.tebal(b.jenis()) ? Huruf.CARLITO_TEBAL : Huruf.CARLITO);
        int kolom = 0;
        int terbanyak = 1;
        for (Sel s : b.sel()) {
            double ruang = -6.5;
            for (int i = 0; i < s.lebar() && kolom < lebar.size(); i++) {
                ruang += lebar.get(kolom++);
            }
            terbanyak = Math.max(
                    terbanyak, ukur.baris(sebaris.polos(s.isi()), ukuran, ruang).size());
        }
        return terbanyak * baris + bantalan;
    }

    double tinggiKepala() {
        return tabel.kepala().size() * (2 * baris + bantalan);
    }
}
