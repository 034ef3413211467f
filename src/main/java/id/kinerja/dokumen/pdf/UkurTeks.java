package id.kinerja.dokumen.pdf;

import id.kinerja.dokumen.tabel.PotonganKata;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Measures text with the metrics of one font; widths in points. */
final class UkurTeks {
    private static final int TERSIMPAN = 0x2200;
    private static final int BELUM = -1;

    private final TrueTypeFont huruf;
    private final CmapLookup peta;
    private final double satuanPerEm;
    private final int[] maju = new int[TERSIMPAN];

    UkurTeks(TrueTypeFont huruf) {
        try {
            this.huruf = huruf;
            this.peta = huruf.getUnicodeCmapLookup();
            this.satuanPerEm = huruf.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        java.util.Arrays.fill(maju, BELUM);
    }

    double lebar(String teks, double ukuran) {
        long jumlah = 0;
        for (int i = 0; i < teks.length(); i++) {
            jumlah += maju(teks.charAt(i));
        }
        return jumlah * ukuran / satuanPerEm;
    }

    /** The lines this text takes in a column. */
    List<String> baris(String teks, double ukuran, double lebarKolom) {
        List<String> hasil = new ArrayList<>();
        StringBuilder kini = new StringBuilder();
        for (String kata : PotonganKata.potong(teks)) {
            if (!kini.isEmpty() && lebar(kini + kata.stripTrailing(), ukuran) > lebarKolom) {
                hasil.add(kini.toString().strip());
                kini.setLength(0);
            }
            kini.append(kata);
        }
        hasil.add(kini.toString().strip());
        return hasil;
    }

    /** The text with what the font can not draw replaced by a question mark. */
    String tergambar(String teks) {
        StringBuilder hasil = new StringBuilder(teks.length());
        teks.codePoints().forEach(c -> hasil.appendCodePoint(peta.getGlyphId(c) == 0 ? '?' : c));
        return hasil.toString();
    }

    private int maju(char c) {
        if (c >= TERSIMPAN) {
            return baca(c);
        }
        if (maju[c] == BELUM) {
            maju[c] = baca(c);
        }
        return maju[c];
    }

    private int baca(char c) {
        try {
            return huruf.getAdvanceWidth(peta.getGlyphId(c));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
