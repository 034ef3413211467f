package id.kinerja.dokumen.pdf;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfContentStreamAdapter;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.RenderingContext;
import id.kinerja.dokumen.Lukisan;
import id.kinerja.dokumen.Lukisan.Bentuk;
import id.kinerja.dokumen.Lukisan.Corak;
import id.kinerja.dokumen.Lukisan.Tebal;
import id.kinerja.dokumen.Lukisan.Titik;
import id.kinerja.dokumen.Lukisan.Warna;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws a Lukisan as vectors and searchable text straight into the page; the object element carries it and its alt text. */
final class PelukisPdf implements FSObjectDrawer, FSObjectDrawerFactory {
    static final String NOMOR = "data-lukisan";
    /** Bezier handle of a quarter circle. */
    private static final float BUSUR = 0.5523f;

    private static final double TEBAL_LINGKARAN = 0.8;

    private final List<Lukisan> lukisan;
    private final KumpulanHuruf huruf;
    private final PDDocument dokumen;

    PelukisPdf(List<Lukisan> lukisan, KumpulanHuruf huruf, PDDocument dokumen) {
        this.lukisan = lukisan;
        this.huruf = huruf;
        this.dokumen = dokumen;
    }

    @Override
    public FSObjectDrawer createDrawer(Element unsur) {
        return this;
    }

    @Override
    public boolean isReplacedObject(Element unsur) {
        return unsur.hasAttribute(NOMOR);
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element unsur,
            double x,
            double y,
            double lebar,
            double tinggi,
            OutputDevice alat,
            RenderingContext konteks,
            int titikPerPiksel) {
        Lukisan l = lukisan.get(Integer.parseInt(unsur.getAttribute(NOMOR)));
        PdfContentStreamAdapter cs = ((PdfBoxOutputDevice) alat).getCurrentPage();
        PageBox halaman = konteks.getPage();
        double titik = titikPerPiksel * 96.0 / 72;
        double kiri = x + halaman.getMarginBorderPadding(konteks, CalculatedStyle.LEFT);
        double atas = y - halaman.getPaintingTop() + halaman.getMarginBorderPadding(konteks, CalculatedStyle.TOP);
        double skala = lebar / titik / l.lebar();
        cs.saveGraphics();
        cs.applyPdfMatrix(
                new AffineTransform(skala, 0, 0, skala, kiri / titik, (halaman.getHeight(konteks) - atas) / titik));
        l.bentuk().forEach(b -> lukis(b, cs));
        cs.restoreGraphics();
        return null;
    }

    private void lukis(Bentuk bentuk, PdfContentStreamAdapter cs) {
        switch (bentuk) {
            case Lukisan.Kotak k ->
                bangun(
                        cs,
                        k.isi(),
                        k.garis(),
                        k.tebalGaris(),
                        () -> cs.addRect(
                                (float) k.x(), (float) -(k.y() + k.tinggi()), (float) k.lebar(), (float) k.tinggi()));
            case Lukisan.Lingkaran l ->
                bangun(
                        cs,
                        l.isi(),
                        l.garis(),
                        TEBAL_LINGKARAN,
                        () -> lingkaran(cs, (float) l.x(), (float) -l.y(), (float) l.jari()));
            case Lukisan.Garis g -> garis(cs, g);
            case Lukisan.Tulisan t -> tulis(cs, t);
        }
    }

    private static void garis(PdfContentStreamAdapter cs, Lukisan.Garis g) {
        if (g.titik().size() < 2 || g.warna() == Warna.TANPA) {
            return;
        }
        Titik awal = g.titik().getFirst();
        cs.moveTo((float) awal.x(), (float) -awal.y());
        g.titik().stream().skip(1).forEach(t -> cs.lineTo((float) t.x(), (float) -t.y()));
        warnaGaris(cs, g.warna());
        cs.setLineWidth((float) g.tebal());
        cs.setLineDash(g.corak() == Corak.PUTUS ? new float[] {3, 2} : new float[0], 0);
        cs.stroke();
        cs.setLineDash(new float[0], 0);
    }

    private void tulis(PdfContentStreamAdapter cs, Lukisan.Tulisan t) {
        if (t.teks().isBlank() || t.warna() == Warna.TANPA) {
            return;
        }
        Huruf h = t.tebal() == Tebal.TEBAL ? Huruf.CARLITO_TEBAL : Huruf.CARLITO;
        String teks = huruf.ukuran(h).tergambar(t.teks());
        double lebar = huruf.ukuran(h).lebar(teks, t.ukuran());
        double geser = switch (t.rata()) {
            case KIRI -> 0;
            case TENGAH -> lebar / 2;
            case KANAN -> lebar;
        };
        warnaIsi(cs, t.warna());
        cs.beginText();
        cs.setFont(huruf.tertanam(h, dokumen), (float) t.ukuran());
        cs.setTextMatrix(1, 0, 0, 1, (float) (t.x() - geser), (float) -t.y());
        cs.drawString(teks);
        cs.endText();
    }

    private static void lingkaran(PdfContentStreamAdapter cs, float x, float y, float r) {
        float b = r * BUSUR;
        cs.moveTo(x + r, y);
        cs.curveTo(x + r, y + b, x + b, y + r, x, y + r);
        cs.curveTo(x - b, y + r, x - r, y + b, x - r, y);
        cs.curveTo(x - r, y - b, x - b, y - r, x, y - r);
        cs.curveTo(x + b, y - r, x + r, y - b, x + r, y);
        cs.closeSubpath();
    }

    /** Fills the shape, then strokes it. */
    private static void bangun(PdfContentStreamAdapter cs, Warna isi, Warna garis, double tebal, Runnable jalur) {
        if (isi != Warna.TANPA) {
            warnaIsi(cs, isi);
            jalur.run();
            cs.fillNonZero();
        }
        if (garis != Warna.TANPA && tebal > 0) {
            warnaGaris(cs, garis);
            cs.setLineWidth((float) tebal);
            jalur.run();
            cs.stroke();
        }
    }

    private static void warnaIsi(PdfContentStreamAdapter cs, Warna warna) {
        int rgb = rgb(warna);
        cs.setFillColor(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
    }

    private static void warnaGaris(PdfContentStreamAdapter cs, Warna warna) {
        int rgb = rgb(warna);
        cs.setStrokingColor(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
    }

    private static int rgb(Warna warna) {
        return Integer.parseInt(warna.hex().substring(1), 16);
    }
}
