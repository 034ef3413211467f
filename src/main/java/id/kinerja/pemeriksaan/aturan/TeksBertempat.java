package id.kinerja.pemeriksaan.aturan;

import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.baca.BarisCetak;
import id.kinerja.pemeriksaan.telaah.BarisNaskah.Zona;
import id.kinerja.pemeriksaan.telaah.Digit;
import id.kinerja.pemeriksaan.telaah.Kerangka;
import id.kinerja.pemeriksaan.telaah.TabelNaskah;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A piece of text, from a paragraph or a cell, with its place. */
public record TeksBertempat(String teks, Tempat tempat) {
    /** All text of the document but its contents pages and layout section. */
    public static Stream<TeksBertempat> semua(Kerangka kerangka) {
        return Stream.concat(prosa(kerangka), sel(kerangka));
    }

    public static Stream<TeksBertempat> prosa(Kerangka kerangka) {
        return kerangka.prosa().map(b -> new TeksBertempat(b.teks(), b.tempat()));
    }

    public static Stream<TeksBertempat> sel(Kerangka kerangka) {
        return kerangka.tabel().stream().filter(t -> t.zona() != Zona.DAFTAR).mapMulti(TeksBertempat::sel);
    }

    private static void sel(TabelNaskah tabel, Consumer<TeksBertempat> terima) {
        for (BarisCetak b : tabel.baris()) {
            for (int k = 0; k < b.sel().size(); k++) {
                if (!b.teks(k).isBlank()) {
                    terima.accept(new TeksBertempat(b.teks(k), tabel.tempat(b, k)));
                }
            }
        }
    }

    /** Holds a digit; what has none needs no search for figures or years. */
    public boolean berangka() {
        return Digit.ada(teks);
    }

    /** The place, showing only {@code bagian} of the text. */
    public Tempat tempat(String bagian) {
        return new Tempat(tempat.letak(), tempat.tabel(), tempat.kolom(), bagian);
    }
}
