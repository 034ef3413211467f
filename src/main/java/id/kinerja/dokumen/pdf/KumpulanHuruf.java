package id.kinerja.dokumen.pdf;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Parsed fonts, kept between documents and used by one document at a time. */
final class KumpulanHuruf {
    private static final ConcurrentLinkedQueue<KumpulanHuruf> BEBAS = new ConcurrentLinkedQueue<>();

    private final Map<Huruf, TrueTypeFont> terbaca = new EnumMap<>(Huruf.class);
    private final Map<Huruf, UkurTeks> ukuran = new EnumMap<>(Huruf.class);
    private final Map<Huruf, PDFont> tertanam = new EnumMap<>(Huruf.class);

    private KumpulanHuruf() {}

    static KumpulanHuruf pinjam() {
        KumpulanHuruf bebas = BEBAS.poll();
        return bebas == null ? new KumpulanHuruf() : bebas;
    }

    void kembalikan() {
        tertanam.clear();
        BEBAS.add(this);
    }

    UkurTeks ukuran(Huruf huruf) {
        return ukuran.computeIfAbsent(huruf, h -> new UkurTeks(terbaca(h)));
    }

    /** The font as embedded, subsetted, in this document. */
    PDFont tertanam(Huruf huruf, PDDocument dokumen) {
        return tertanam.computeIfAbsent(huruf, h -> {
            try {
                return PDType0Font.load(dokumen, terbaca(h), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    void daftarkan(PdfRendererBuilder pembangun, PDDocument dokumen) {
        for (Huruf h : Huruf.values()) {
            pembangun.useFont(new SaatPerlu(h, dokumen), h.keluarga(), h.berat(), h.gaya(), true);
        }
    }

    private TrueTypeFont terbaca(Huruf huruf) {
        return terbaca.computeIfAbsent(huruf, Huruf::baca);
    }

    /** Embeds a font when text first asks for it. */
    private final class SaatPerlu extends PDFontSupplier {
        private final Huruf huruf;
        private final PDDocument dokumen;

        SaatPerlu(Huruf huruf, PDDocument dokumen) {
            super(null);
            this.huruf = huruf;
            this.dokumen = dokumen;
        }

        @Override
        public PDFont supply() {
            return tertanam(huruf, dokumen);
        }
    }
}
