package id.kinerja.dokumen.html;

import id.kinerja.dokumen.Bab;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Penomoran;
import java.util.List;

/**
 * Writes parts of a document as HTML fragments for a page; the page brings the style sheet ({@link LembarGaya}).
 *
 * <p>Footnotes are numbered on through all fragments of one instance, which is for one page and one thread.
 */
public final class HtmlBlok {
    private final StringBuilder tujuan = new StringBuilder();
    private final PenulisBlok penulis;

    /**
     * @param penomoran of the whole document, so that numbers are the same on pages and in print
     * @param tingkat level of a chapter's heading on the page, 1 to 4; headings within it count on from there
     */
    public HtmlBlok(Penomoran penomoran, TautanAngka angka, TautanRujukan rujukan, int tingkat) {
        penulis = new PenulisBlok(new Html(tujuan), penomoran, angka, rujukan, tingkat);
    }

    /** A chapter with its heading. */
    public String bab(Bab bab) {
        penulis.judul(bab);
        penulis.tulis(bab.blok());
        return ambil();
    }

    /** Blocks as they stand within a chapter. */
    public String blok(List<Blok> blok) {
        penulis.tulis(blok);
        return ambil();
    }

    private String ambil() {
        String hasil = "<div class=\"k-naskah\">" + tujuan + "</div>";
        tujuan.setLength(0);
        return hasil;
    }
}
