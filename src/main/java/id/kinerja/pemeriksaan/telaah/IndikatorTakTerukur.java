package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.telaah.Kolom.Peran;
import java.util.stream.Stream;

/** Indicators that a table of measurement names, though their realisation is a word: {@code N/A}, {@code WTP}. */
public final class IndikatorTakTerukur {
    private IndikatorTakTerukur() {}

    public static Stream<NamaRata> dalam(Telaah telaah) {
        return telaah.tabel().stream()
                .flatMap(t -> t.pertama(Peran.REALISASI).stream()
                        .flatMap(k -> t.baris().stream()
                                .filter(b -> b.sel(k.nomor()).teks().matches(".*\\p{L}.*")))
                        .map(b -> NamaRata.dari(t.pertama(Peran.INDIKATOR)
                                .map(i -> b.sel(i.nomor()).teks())
                                .orElseGet(() -> t.pokok(b)))))
                .filter(n -> !n.kosong());
    }
}
