package id.kinerja.dokumen.gambar;

import id.kinerja.dokumen.Lukisan.Tebal;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Carlito as outlines and widths, from the font in the program: pictures need no font of the system and measure text exactly as
 * the PDF does. Safe for use by several threads.
 */
public final class HurufGambar {
    private static final class Pemegang {
        static final HurufGambar BIASA = new HurufGambar("/huruf/Carlito-Regular.ttf");
        static final HurufGambar TEBAL = new HurufGambar("/huruf/Carlito-Bold.ttf");
    }

    /** A glyph in font units, y upward. */
    private record Aksara(Path2D bentuk, double lebar) {}

    private final TrueTypeFont huruf;
    private final CmapLookup peta;
    private final double satuan;
    private final Map<Integer, Aksara> aksara = new ConcurrentHashMap<>();

    private HurufGambar(String sumber) {
        try (var masuk = HurufGambar.class.getResourceAsStream(sumber)) {
            if (masuk == null) {
                throw new IllegalStateException("Berkas program hilang: " + sumber);
            }
            huruf = new TTFParser().parse(new RandomAccessReadBuffer(masuk.readAllBytes()));
            peta = huruf.getUnicodeCmapLookup();
            satuan = huruf.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static HurufGambar dari(Tebal tebal) {
        return tebal == Tebal.TEBAL ? Pemegang.TEBAL : Pemegang.BIASA;
    }

    /** Width of a line of text in points at this size. */
    public double lebar(String teks, double ukuran) {
        return teks.codePoints().mapToDouble(c -> aksara(c).lebar()).sum() * ukuran / satuan;
    }

    /** Outline of a line of text that begins at (x, y), y being its baseline and pointing down. */
    Shape bentuk(String teks, double x, double y, double ukuran) {
        double skala = ukuran / satuan;
        GeneralPath hasil = new GeneralPath(Path2D.WIND_NON_ZERO);
        double maju = x;
        for (int c : teks.codePoints().toArray()) {
            Aksara a = aksara(c);
            hasil.append(a.bentuk().getPathIterator(new AffineTransform(skala, 0, 0, -skala, maju, y)), false);
            maju += a.lebar() * skala;
        }
        return hasil;
    }

    private Aksara aksara(int kode) {
        return aksara.computeIfAbsent(kode, this::baca);
    }

    private Aksara baca(int kode) {
        synchronized (huruf) {
            try {
                int gid = peta.getGlyphId(kode);
                GlyphData data = huruf.getGlyph().getGlyph(gid);
                Path2D bentuk = data == null ? new GeneralPath() : data.getPath();
                return new Aksara(bentuk, huruf.getAdvanceWidth(gid));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
