package id.kinerja.dokumen.docx;

import java.util.List;

/** Lengths as WordprocessingML wants them: twips (1/20 pt) for the page, EMU (1/12700 pt) for pictures. */
final class Ukuran {
    private Ukuran() {}

    /** Height of the space in which a picture must fit beside its caption, 190 mm. */
    static final int TINGGI_GAMBAR = mm(190);

    static int mm(int milimeter) {
        return Math.toIntExact(Math.round(milimeter * 1440 / 25.4));
    }

    /** Widths in points as twips that add up to {@code jumlah}; what rounding leaves goes to the widest. */
    static int[] twips(List<Double> titik, int jumlah) {
        int[] hasil = new int[titik.size()];
        int terpakai = 0;
        int terlebar = 0;
        for (int i = 0; i < hasil.length; i++) {
            hasil[i] = (int) (titik.get(i) * 20);
            terpakai += hasil[i];
            terlebar = hasil[i] > hasil[terlebar] ? i : terlebar;
        }
        hasil[terlebar] += jumlah - terpakai;
        return hasil;
    }

    static long emu(int twips) {
        return twips * 635L;
    }

    static String teks(int twips) {
        return Integer.toString(twips);
    }
}
