package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.baca.Naskah;
import java.util.List;
import java.util.OptionalInt;

/**
 * A document as understood; what the rules judge.
 *
 * @param tahun the year it reports on, when it is clear
 */
public record Telaah(Naskah naskah, OptionalInt tahun, List<Tabel> tabel) {
    public Telaah {
        tabel = List.copyOf(tabel);
    }
}
