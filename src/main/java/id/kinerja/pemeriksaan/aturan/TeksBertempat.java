package id.kinerja.pemeriksaan.aturan;

import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.baca.BarisCetak;
import id.kinerja.pemeriksaan.telaah.BarisNaskah.Zona;
import id.kinerja.pemeriksaan.telaah.Digit;
import id.kinerja.pemeriksaan.telaah.Kerangka;
import id.kinerja.pemeriksaan.telaah.TabelNaskah;
import java.util.stream.IntStream;
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
        return kerangka.tabel().stream()
                .filter(t -> t.zona() != Zona.DAFTAR)
                .flatMap(t -> t.baris().stream().flatMap(b -> sel(t, b)));
    }

    private static Stream<TeksBertempat> sel(TabelNaskah tabel, BarisCetak baris) {
        return IntStream.range(0, baris.sel().size())
                .filter(k -> !baris.teks(k).isBlank())
                .mapToObj(k -> new TeksBertempat(baris.teks(k), tabel.tempat(baris, k)));
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
