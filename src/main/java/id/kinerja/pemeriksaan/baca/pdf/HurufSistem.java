package id.kinerja.pemeriksaan.baca.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * One font for all that are not embedded. Only widths and characters are needed, which the PDF tells itself; without this PDFBox would
 * look through all fonts of the machine, for seconds, and the result would differ from one machine to the next.
 */
final class HurufSistem implements FontMapper {
    private static final String BERKAS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final class Tunggal {
        static final TrueTypeFont HURUF = baca();
    }

    private HurufSistem() {}

    static void pasang() {
        FontMappers.set(new HurufSistem());
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String nama, @Nullable PDFontDescriptor uraian) {
        return new FontMapping<>(Tunggal.HURUF, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String nama, @Nullable PDFontDescriptor uraian) {
        return new FontMapping<>(Tunggal.HURUF, true);
    }

    @Override
    @SuppressWarnings("NullAway") // PDFBox's own mapper gives no OpenType font either
    public CIDFontMapping getCIDFont(String nama, @Nullable PDFontDescriptor uraian, @Nullable PDCIDSystemInfo sistem) {
        return new CIDFontMapping(null, Tunggal.HURUF, true);
    }

    private static TrueTypeFont baca() {
        try (InputStream masuk = Objects.requireNonNull(FontMapper.class.getResourceAsStream(BERKAS))) {
            return new TTFParser().parse(new RandomAccessReadBuffer(masuk));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
