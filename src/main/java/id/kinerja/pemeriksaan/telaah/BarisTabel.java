package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.baca.Letak;
import java.util.List;

/** A data row of a joined table, with as many cells as the table has columns. */
public record BarisTabel(int nomor, List<Sel> sel, Letak letak) {
    public BarisTabel {
        sel = List.copyOf(sel);
    }

    public Sel sel(int kolom) {
        return sel.get(kolom);
    }
}
