package id.kinerja.pemeriksaan.baca;

import java.util.List;

/** A row of a printed table. */
public record BarisCetak(List<SelCetak> sel, Letak letak) {
    public BarisCetak {
        sel = List.copyOf(sel);
    }

    /** The text in this column; empty where the row is shorter. */
    public String teks(int kolom) {
        return kolom < sel.size() ? sel.get(kolom).teks() : "";
    }
}
