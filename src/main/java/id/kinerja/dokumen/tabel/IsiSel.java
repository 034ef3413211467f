package id.kinerja.dokumen.tabel;

import id.kinerja.dokumen.Lukisan.Tebal;
import id.kinerja.dokumen.gambar.LebarTeks;
import java.util.List;

/**
 * The text of a cell as the widths of its words.
 *
 * @param kolom column of the cell
 * @param kata width of each word with the space after it
 * @param polos width of each word alone
 * @param pinggir padding and indentation
 */
record IsiSel(int kolom, double[] kata, double[] polos, double pinggir) {
    /** A short text looks broken when it takes two lines. */
    private static final int KATA_PENDEK = 3;

    private static final double BOBOT_PENDEK = 0.25;
    private static final double BOBOT_PANJANG = 0.02;

    static IsiSel dari(int kolom, String teks, double ukuran, Tebal tebal, double pinggir) {
        List<String> potongan = PotonganKata.potong(teks);
        double[] kata = new double[potongan.size()];
        double[] polos = new double[potongan.size()];
        for (int i = 0; i < kata.length; i++) {
            String p = potongan.get(i);
            kata[i] = LebarTeks.ukur(p, ukuran, tebal);
            polos[i] = p.endsWith(" ") ? LebarTeks.ukur(p.stripTrailing(), ukuran, tebal) : kata[i];
        }
        return new IsiSel(kolom, kata, polos, pinggir);
    }

    double kataTerlebar() {
        double terlebar = 0;
        for (double p : polos) {
            terlebar = Math.max(terlebar, p);
        }
        return terlebar;
    }

    /** What a line of this cell counts beside a line of a whole row. */
    double bobot() {
        return kata.length <= KATA_PENDEK ? BOBOT_PENDEK : BOBOT_PANJANG;
    }

    /** Lines this text takes in a column of this width. */
    int baris(double lebar) {
        double ruang = lebar - pinggir;
        int baris = 1;
        double terpakai = 0;
        for (int i = 0; i < kata.length; i++) {
            if (terpakai > 0 && terpakai + polos[i] > ruang) {
                baris++;
                terpakai = 0;
            }
            terpakai += kata[i];
        }
        return baris;
    }
}
