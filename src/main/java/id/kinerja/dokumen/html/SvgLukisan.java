package id.kinerja.dokumen.html;

import id.kinerja.dokumen.Lukisan;
import id.kinerja.dokumen.Lukisan.Bentuk;
import id.kinerja.dokumen.Lukisan.Corak;
import id.kinerja.dokumen.Lukisan.Rata;
import id.kinerja.dokumen.Lukisan.Tebal;
import id.kinerja.dokumen.gambar.LebarTeks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;

/**
 * Writes a drawing as inline SVG with attributes only. Text is held to the width it was drawn for, so that the font of the reader's
 * machine can not make labels overlap.
 */
public final class SvgLukisan {
    /** A text alternative up to this length is the name of the picture; a longer one is its description. */
    private static final int NAMA_PALING_PANJANG = 160;

    private SvgLukisan() {}

    /** Markup of the drawing; {@code judul} names it and {@code alt} states its values. */
    public static String markah(Lukisan lukisan, String judul, String alt) {
        StringBuilder hasil = new StringBuilder();
        tulis(new Html(hasil), lukisan, judul, alt);
        return hasil.toString();
    }

    static void tulis(Html x, Lukisan l, String judul, String alt) {
        boolean pendek = !alt.isBlank() && alt.length() <= NAMA_PALING_PANJANG;
        x.buka(
                "svg",
                "class",
                "k-lukisan",
                "viewBox",
                "0 0 " + titik(l.lebar()) + " " + titik(l.tinggi()),
                "width",
                titik(l.lebar() * 96 / 72),
                "role",
                "img",
                "aria-label",
                pendek ? alt : judul);
        if (!pendek && !alt.isBlank()) {
            x.unsur("desc", alt);
        }
        l.bentuk().forEach(b -> bentuk(x, b));
        x.tutup();
    }

    private static void bentuk(Html x, Bentuk bentuk) {
        switch (bentuk) {
            case Lukisan.Kotak k ->
                x.unsur(
                        "rect",
                        "",
                        "x",
                        titik(k.x()),
                        "y",
                        titik(k.y()),
                        "width",
                        titik(k.lebar()),
                        "height",
                        titik(k.tinggi()),
                        "fill",
                        k.isi().hex(),
                        "stroke",
                        k.garis().hex(),
                        "stroke-width",
                        titik(k.tebalGaris()));
            case Lukisan.Lingkaran l ->
                x.unsur(
                        "circle",
                        "",
                        "cx",
                        titik(l.x()),
                        "cy",
                        titik(l.y()),
                        "r",
                        titik(l.jari()),
                        "fill",
                        l.isi().hex(),
                        "stroke",
                        l.garis().hex());
            case Lukisan.Garis g ->
                x.unsur(
                        "polyline",
                        "",
                        "points",
                        g.titik().stream()
                                .map(t -> titik(t.x()) + "," + titik(t.y()))
                                .collect(Collectors.joining(" ")),
                        "fill",
                        "none",
                        "stroke",
                        g.warna().hex(),
                        "stroke-width",
                        titik(g.tebal()),
                        "stroke-dasharray",
                        g.corak() == Corak.PUTUS ? "3 2" : "");
            case Lukisan.Tulisan t -> tulisan(x, t);
        }
    }

    private static void tulisan(Html x, Lukisan.Tulisan t) {
        x.unsur(
                "text",
                t.teks(),
                "x",
                titik(t.x()),
                "y",
                titik(t.y()),
                "font-size",
                titik(t.ukuran()),
                "font-weight",
                t.tebal() == Tebal.TEBAL ? "bold" : "",
                "text-anchor",
                t.rata() == Rata.TENGAH ? "middle" : t.rata() == Rata.KANAN ? "end" : "",
                "fill",
                t.warna().hex(),
                "textLength",
                t.teks().isBlank() ? "" : titik(LebarTeks.ukur(t.teks(), t.ukuran(), t.tebal())),
                "lengthAdjust",
                t.teks().isBlank() ? "" : "spacingAndGlyphs");
    }

    private static String titik(double d) {
        return BigDecimal.valueOf(d)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
