package id.kinerja.dokumen.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The bundled fonts: Caladea for text, Carlito for headings, tables and figures. */
enum Huruf {
    CALADEA("Caladea", 400, FontStyle.NORMAL, "Caladea-Regular"),
    CALADEA_TEBAL("Caladea", 700, FontStyle.NORMAL, "Caladea-Bold"),
    CALADEA_MIRING("Caladea", 400, FontStyle.ITALIC, "Caladea-Italic"),
    CARLITO("Carlito", 400, FontStyle.NORMAL, "Carlito-Regular"),
    CARLITO_TEBAL("Carlito", 700, FontStyle.NORMAL, "Carlito-Bold"),
    CARLITO_MIRING("Carlito", 400, FontStyle.ITALIC, "Carlito-Italic");

    private final String keluarga;
    private final int berat;
    private final FontStyle gaya;
    private final String berkas;

    Huruf(String keluarga, int berat, FontStyle gaya, String berkas) {
        this.keluarga = keluarga;
        this.berat = berat;
        this.gaya = gaya;
        this.berkas = berkas;
    }

    String keluarga() {
        return keluarga;
    }

    int berat() {
        return berat;
    }

    FontStyle gaya() {
        return gaya;
    }

    /**
     * Reads the font. Ligatures are off: Carlito's "ti" has no Unicode mapping, so copied text would lose letters and PDF/A fail.
     */
    TrueTypeFont baca() {
        try (InputStream masuk = Huruf.class.getResourceAsStream("/huruf/" + berkas + ".ttf")) {
            if (masuk == null) {
                throw new IllegalStateException("Huruf " + berkas + " tidak ada dalam program");
            }
            TrueTypeFont huruf = new TTFParser().parse(new RandomAccessReadBuffer(masuk.readAllBytes()));
            huruf.setEnableGsub(false);
            return huruf;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
