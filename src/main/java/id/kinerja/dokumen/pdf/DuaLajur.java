package id.kinerja.dokumen.pdf;

import id.kinerja.dokumen.Tabel;
import id.kinerja.dokumen.Tabel.Baris;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Kolom;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.dokumen.Tabel.SelKepala;
import id.kinerja.dokumen.tabel.RupaTabel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A narrow table with two rows side by side in each of its rows, read from left to right: so it may begin and break anywhere on a
 * page. Group rows and totals go across.
 */
final class DuaLajur {
    private DuaLajur() {}

    static Tabel jadi(Tabel t) {
        List<Kolom> kanan = new ArrayList<>(t.kolom());
        kanan.set(0, kanan.getFirst().bergaris());
        return new Tabel(
                t.kunci(),
                t.judul(),
                Stream.concat(t.kolom().stream(), kanan.stream()).toList(),
                t.kepala().stream()
                        .map(k ->
                                Stream.<SelKepala>concat(k.stream(), k.stream()).toList())
                        .toList(),
                pasangkan(t.baris(), t.kolom().size()),
                t.sumber(),
                t.kerapatan(),
                Tabel.TataLetak.SATU_LAJUR);
    }

    static RupaTabel jadi(RupaTabel r) {
        List<Double> kolom =
                Stream.concat(r.kolom().stream(), r.kolom().stream()).toList();
        return new RupaTabel(kolom, r.huruf(), r.bantalan(), r.muat());
    }

    private static List<Baris> pasangkan(List<Baris> baris, int kolom) {
        List<Baris> hasil = new ArrayList<>();
        for (int i = 0; i < baris.size(); i++) {
            Baris ini = baris.get(i);
            if (melintang(ini)) {
                hasil.add(lintangkan(ini, kolom));
            } else if (i + 1 < baris.size() && baris.get(i + 1).jenis() == ini.jenis()) {
                hasil.add(sejajar(ini, baris.get(++i).sel(), kolom));
            } else {
                hasil.add(sejajar(ini, List.of(Sel.kosong().selebar(kolom)), kolom));
            }
        }
        return hasil;
    }

    private static boolean melintang(Baris b) {
        return KelompokBaris.pembuka(b.jenis()) || b.jenis() == JenisBaris.JUMLAH || b.jenis() == JenisBaris.TOTAL;
    }

    private static Baris lintangkan(Baris b, int kolom) {
        List<Sel> sel = new ArrayList<>(b.sel());
        if (!sel.isEmpty()) {
            sel.set(0, sel.getFirst().selebar(sel.getFirst().lebar() + kolom));
        }
        return new Baris(b.jenis(), sel);
    }

    private static Baris sejajar(Baris kiri, List<Sel> kanan, int kolom) {
        List<Sel> sel = new ArrayList<>(kiri.sel());
        int lebar = sel.stream().mapToInt(Sel::lebar).sum();
        if (lebar < kolom) {
            sel.add(Sel.kosong().selebar(kolom - lebar));
        }
        sel.addAll(kanan);
        return new Baris(kiri.jenis(), sel);
    }
}
