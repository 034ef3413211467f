package id.kinerja.dokumen.docx;

/** Lengths as WordprocessingML wants them: twips (1/20 pt) for the page, EMU (1/12700 pt) for pictures. */
final class Ukuran {
    private Ukuran() {}

    /** Height of the space in which a picture must fit beside its caption, 190 mm. */
    static final int TINGGI_GAMBAR = mm(190);

    static int mm(int milimeter) {
        return Math.toIntExact(Math.round(milimeter * 1440 / 25.4));
    }

    static long emu(int twips) {
        return twips * 635L;
    }

    static String teks(int twips) {
        return Integer.toString(twips);
    }
}
