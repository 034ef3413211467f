package id.kinerja.pemeriksaan.baca.pdf;

import id.kinerja.pemeriksaan.baca.SelCetak.Ragam;

/**
 * Text without blanks, where it stands on the page.
 *
 * @param kotak from the base line to the height of capitals
 * @param ukuran height of its font
 * @param tanda number of the marked content it belongs to
 * @param akhir what follows it
 */
record Kata(String teks, Kotak kotak, float ukuran, Ragam ragam, Arah arah, int tanda, Akhir akhir) {
    /** Of no marked content. */
    static final int TANPA_TANDA = -1;
    /** Marked as no content: running heads, page numbers, ornaments. */
    static final int HIASAN = -2;

    /** What follows a word. */
    enum Akhir {
        /** Nothing that is drawn. */
        BIASA,
        /** A blank that is drawn. */
        SPASI,
        /** The rest of the word, on the next line. */
        TERPENGGAL
    }

    float kiri() {
        return kotak.kiri();
    }

    float kanan() {
        return kotak.kanan();
    }

    float dasar() {
        return kotak.bawah();
    }

    /** The word on a page turned so that text of this direction reads horizontally. */
    Kata ditegakkan(Arah acuan) {
        return acuan == Arah.MENDATAR
                ? this
                : new Kata(teks, acuan.tegakkan(kotak), ukuran, ragam, arah.terhadap(acuan), tanda, akhir);
    }

    Kata terpenggal() {
        return new Kata(teks, kotak, ukuran, ragam, arah, tanda, Akhir.TERPENGGAL);
    }
}
