package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.baca.Naskah;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A document as understood; what the rules judge.
 *
 * @param tahun the year it reports on, when it is clear
 * @param kerangka its parts, lines and printed tables, for rules about wording and form
 * @param pohon those of the tables that are budgets, as trees
 * @param fakta the figures of all tables, each with its subject and year
 * @param skala the scales of categories it states
 * @param batasCapaian the highest capaian that it says it counts
 */
public record Telaah(
        Naskah naskah,
        OptionalInt tahun,
        Kerangka kerangka,
        List<Tabel> tabel,
        List<PohonCetak> pohon,
        List<Fakta> fakta,
        List<SkalaCetak> skala,
        Optional<BigDecimal> batasCapaian) {
    public Telaah {
        tabel = List.copyOf(tabel);
        pohon = List.copyOf(pohon);
        fakta = List.copyOf(fakta);
        skala = List.copyOf(skala);
    }
}
