package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.baca.Naskah;
import java.util.List;
import java.util.OptionalInt;

/**
 * A document as understood; what the rules judge.
 *
 * @param tahun the year it reports on, when it is clear
 * @param kerangka its parts, lines and printed tables, for rules about wording and form
 */
public record Telaah(Naskah naskah, OptionalInt tahun, Kerangka kerangka, List<Tabel> tabel) {
    public Telaah {
        tabel = List.copyOf(tabel);
    }

    public Telaah(Naskah naskah, OptionalInt tahun, List<Tabel> tabel) {
        this(naskah, tahun, Kerangka.dari(naskah), tabel);
    }
}
