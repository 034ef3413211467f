package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.baca.Letak;

/**
 * A heading or paragraph with what its place in the document makes of it.
 *
 * @param urut its place among all pieces of the document, from 0
 * @param judul marked or worded as a heading
 * @param bab chapter of the body it stands in; 0 before the first
 * @param bagian heading it stands under, for people
 */
public record BarisNaskah(int urut, String teks, boolean judul, Zona zona, int bab, String bagian, Letak letak) {
    /** Holds a digit; what has none needs no search for figures or years. */
    public boolean berangka() {
        return Digit.ada(teks);
    }

    /** The place of this line, where {@code tercetak} is what matters in it. */
    public Tempat tempat(String tercetak) {
        return new Tempat(letak, bagian, "", tercetak);
    }

    public Tempat tempat() {
        return tempat(teks);
    }

    /** The parts of a document that must be told apart. */
    public enum Zona {
        /** Cover and foreword. */
        DEPAN,
        /** Table of contents, lists of tables and figures. */
        DAFTAR,
        ISI,
        /** The section that tells how the report is laid out, and repeats its headings. */
        SISTEMATIKA,
        LAMPIRAN
    }
}
