package id.kinerja.dokumen.gambar;

import id.kinerja.dokumen.Lukisan;
import id.kinerja.dokumen.Lukisan.Bentuk;
import id.kinerja.dokumen.Lukisan.Corak;
import id.kinerja.dokumen.Lukisan.Rata;
import id.kinerja.dokumen.Lukisan.Titik;
import id.kinerja.dokumen.Lukisan.Warna;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Paints a drawing as PNG at 300 dpi on white. */
public final class LukisanPng {
    public static final int DPI = 300;
    private static final float[] PUTUS = {3, 2};

    private LukisanPng() {}

    public static byte[] lukis(Lukisan lukisan) {
        double skala = DPI / 72.0;
        int lebar = (int) Math.ceil(lukisan.lebar() * skala);
        int tinggi = (int) Math.ceil(lukisan.tinggi() * skala);
        BufferedImage gambar = new BufferedImage(lebar, tinggi, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = gambar.createGraphics();
        try {
            g.setColor(Color.WHITE);
            g.fillRect(0, 0, lebar, tinggi);
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.scale(skala, skala);
            lukisan.bentuk().forEach(b -> bentuk(g, b));
        } finally {
            g.dispose();
        }
        return PenulisPng.tulis(gambar, DPI);
    }

    private static void bentuk(Graphics2D g, Bentuk bentuk) {
        switch (bentuk) {
            case Lukisan.Kotak k ->
                isiDanGaris(
                        g,
                        new Rectangle2D.Double(k.x(), k.y(), k.lebar(), k.tinggi()),
                        k.isi(),
                        k.garis(),
                        k.tebalGaris());
            case Lukisan.Lingkaran l ->
                isiDanGaris(
                        g,
                        new Ellipse2D.Double(l.x() - l.jari(), l.y() - l.jari(), 2 * l.jari(), 2 * l.jari()),
                        l.isi(),
                        l.garis(),
                        1);
            case Lukisan.Garis l -> garis(g, l);
            case Lukisan.Tulisan t -> tulisan(g, t);
        }
    }

    private static void isiDanGaris(Graphics2D g, Shape s, Warna isi, Warna garis, double tebal) {
        if (isi != Warna.TANPA) {
            g.setColor(Color.decode(isi.hex()));
            g.fill(s);
        }
        if (garis != Warna.TANPA && tebal > 0) {
            g.setColor(Color.decode(garis.hex()));
            g.setStroke(new BasicStroke((float) tebal));
            g.draw(s);
        }
    }

    private static void garis(Graphics2D g, Lukisan.Garis garis) {
        if (garis.titik().isEmpty() || garis.warna() == Warna.TANPA) {
            return;
        }
        Path2D jalan = new Path2D.Double();
        Titik awal = garis.titik().getFirst();
        jalan.moveTo(awal.x(), awal.y());
        garis.titik().stream().skip(1).forEach(t -> jalan.lineTo(t.x(), t.y()));
        float tebal = (float) garis.tebal();
        g.setStroke(
                garis.corak() == Corak.PUTUS
                        ? new BasicStroke(tebal, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, PUTUS, 0)
                        : new BasicStroke(tebal, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        g.setColor(Color.decode(garis.warna().hex()));
        g.draw(jalan);
    }

    private static void tulisan(Graphics2D g, Lukisan.Tulisan t) {
        if (t.warna() == Warna.TANPA) {
            return;
        }
        HurufGambar huruf = HurufGambar.dari(t.tebal());
        double geser = t.rata() == Rata.KIRI ? 0 : huruf.lebar(t.teks(), t.ukuran());
        double x = t.x() - (t.rata() == Rata.TENGAH ? geser / 2 : geser);
        g.setColor(Color.decode(t.warna().hex()));
        g.fill(huruf.bentuk(t.teks(), x, t.y(), t.ukuran()));
    }
}
