package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.telaah.BarisNaskah.Zona;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a document is built: its lines of text with the part and chapter each stands in, and its printed tables.
 *
 * @param baris headings and paragraphs in reading order
 */
public record Kerangka(List<BarisNaskah> baris, List<TabelNaskah> tabel) {
    public Kerangka {
        baris = List.copyOf(baris);
        tabel = List.copyOf(tabel);
    }

    public static Kerangka dari(Naskah naskah) {
        return PenyusunKerangka.susun(naskah);
    }

    public Stream<BarisNaskah> baris(Zona pertama, Zona... lain) {
        Set<Zona> zona = EnumSet.of(pertama, lain);
        return baris.stream().filter(b -> zona.contains(b.zona()));
    }

    /** All text that is the agency's own statement: not the contents and not the layout section. */
    public Stream<BarisNaskah> prosa() {
        return baris(Zona.DEPAN, Zona.ISI, Zona.LAMPIRAN);
    }
}
