package id.kinerja.pemeriksaan.baca.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/** Draws small PDF for tests; y is measured from the upper edge of a page of A4. */
final class PdfUji {
    static final PDFont BIASA = new PDType1Font(FontName.HELVETICA);
    static final PDFont TEBAL = new PDType1Font(FontName.HELVETICA_BOLD);
    static final float TINGGI = PDRectangle.A4.getHeight();

    private final PDDocument dokumen = new PDDocument();
    private final float ukuran = 10;
    private PDPageContentStream isi;
    private PDPage kini;

    PdfUji() {
        kini = new PDPage(PDRectangle.A4);
        isi = mulai();
    }

    private PDPageContentStream mulai() {
        dokumen.addPage(kini);
        try {
            return new PDPageContentStream(dokumen, kini, AppendMode.OVERWRITE, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDDocument dokumen() {
        return dokumen;
    }

    PDPage halaman() {
        return kini;
    }

    PdfUji halamanBaru() {
        return lakukan(() -> {
            isi.close();
            kini = new PDPage(PDRectangle.A4);
            isi = mulai();
        });
    }

    PdfUji diputar(int derajat) {
        kini.setRotation(derajat);
        return this;
    }

    PdfUji teks(float x, float y, String teks) {
        return teks(BIASA, ukuran, x, y, teks);
    }

    PdfUji tebal(float x, float y, String teks) {
        return teks(TEBAL, ukuran, x, y, teks);
    }

    /** Ends at this x, as figures do. */
    PdfUji kanan(float x, float y, String teks) {
        return lakukan(() -> teks(x - BIASA.getStringWidth(teks) / 1000 * ukuran, y, teks));
    }

    PdfUji teks(PDFont huruf, float besar, float x, float y, String teks) {
        return bermatriks(huruf, besar, Matrix.getTranslateInstance(x, TINGGI - y), teks);
    }

    /** Written upward from this point. */
    PdfUji naik(float x, float y, String teks) {
        return bermatriks(BIASA, ukuran, Matrix.getRotateInstance(Math.PI / 2, x, TINGGI - y), teks);
    }

    private PdfUji bermatriks(PDFont huruf, float besar, Matrix m, String teks) {
        return lakukan(() -> {
            isi.beginText();
            isi.setFont(huruf, besar);
            isi.setTextMatrix(m);
            isi.showText(teks);
            isi.endText();
        });
    }

    PdfUji garis(float x0, float y0, float x1, float y1) {
        return lakukan(() -> {
            isi.moveTo(x0, TINGGI - y0);
            isi.lineTo(x1, TINGGI - y1);
            isi.stroke();
        });
    }

    /** Rules at all these positions. */
    PdfUji kisi(float[] x, float[] y) {
        for (float a : x) {
            garis(a, y[0], a, y[y.length - 1]);
        }
        for (float b : y) {
            garis(x[0], b, x[x.length - 1], b);
        }
        return this;
    }

    PdfUji gambar(Gambar cara) {
        return lakukan(() -> cara.lukis(isi));
    }

    byte[] jadi() {
        ByteArrayOutputStream hasil = new ByteArrayOutputStream();
        lakukan(() -> {
            isi.close();
            dokumen.save(hasil, CompressParameters.NO_COMPRESSION);
            dokumen.close();
        });
        return hasil.toByteArray();
    }

    interface Gambar {
        void lukis(PDPageContentStream isi) throws IOException;
    }

    private interface Kerja {
        void jalan() throws IOException;
    }

    private PdfUji lakukan(Kerja kerja) {
        try {
            kerja.jalan();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
