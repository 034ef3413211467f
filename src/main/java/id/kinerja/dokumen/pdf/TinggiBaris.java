package id.kinerja.dokumen.pdf;

import id.kinerja.dokumen.Penomoran;
import id.kinerja.dokumen.Tabel;
import id.kinerja.dokumen.Tabel.Baris;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.dokumen.tabel.RupaTabel;
import id.kinerja.dokumen.tabel.TeksPolos;
import java.util.List;

/** Foretells the height of rows in points from the width of their text. */
final class TinggiBaris {
    private final Tabel tabel;
    private final RupaTabel rupa;
    private final KumpulanHuruf huruf;
    private final Penomoran penomoran;

    TinggiBaris(Tabel tabel, RupaTabel rupa, KumpulanHuruf huruf, Penomoran penomoran) {
        this.tabel = tabel;
        this.rupa = rupa;
        this.huruf = huruf;
        this.penomoran = penomoran;
    }

    double jumlah(List<Baris> semua) {
        return semua.stream().mapToDouble(this::tinggi).sum();
    }

    double tinggi(Baris b) {
        UkurTeks ukur = huruf.ukuran(b.jenis().tebal() ? Huruf.CARLITO_TEBAL : Huruf.CARLITO);
        int kolom = 0;
        int terbanyak = 1;
        for (Sel s : b.sel()) {
            double ruang = -6.5;
            for (int i = 0; i < s.lebar() && kolom < rupa.kolom().size(); i++) {
                ruang += rupa.kolom().get(kolom++);
            }
            terbanyak = Math.max(
                    terbanyak,
                    ukur.baris(TeksPolos.dari(s.isi(), penomoran), rupa.huruf(), ruang)
                            .size());
        }
        return terbanyak * rupa.baris() + rupa.bantalan();
    }

    double tinggiKepala() {
        return tabel.kepala().size() * (2 * rupa.baris() + rupa.bantalan());
    }
}
