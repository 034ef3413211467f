package id.kinerja.dokumen.html;

import id.kinerja.dokumen.xml.HurufXml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Writes HTML that is well-formed XML too, whatever the text holds. */
final class Html {
    private static final Set<String> HAMPA = Set.of("br", "img", "link", "meta");

    private final Appendable tujuan;
    private final Deque<String> terbuka = new ArrayDeque<>();

    Html(Appendable tujuan) {
        this.tujuan = tujuan;
    }

    Html doctype() {
        return mentah("<!DOCTYPE html>\n");
    }

    /** Opens an element; {@code atribut} are names and values in turn, an empty value leaves the attribute out. */
    Html buka(String nama, String... atribut) {
        mentah("<").mentah(nama);
        for (int i = 0; i + 1 < atribut.length; i += 2) {
            if (!atribut[i + 1].isEmpty()) {
                mentah(" ").mentah(atribut[i]).mentah("=\"");
                mentah(HurufXml.lolos(atribut[i + 1]).replace("\"", "&quot;")).mentah("\"");
            }
        }
        if (HAMPA.contains(nama)) {
            return mentah("/>");
        }
        terbuka.push(nama);
        return mentah(">");
    }

    Html tutup() {
        return mentah("</").mentah(terbuka.pop()).mentah(">");
    }

    Html teks(String teks) {
        return teks.isEmpty() ? this : mentah(HurufXml.lolos(teks));
    }

    Html unsur(String nama, String teks, String... atribut) {
        return buka(nama, atribut).teks(teks).tutup();
    }

    Html baris() {
        return mentah("\n");
    }

    /** Our own style sheet, never text of a document. */
    Html gaya(String css) {
        return buka("style").mentah(css).tutup();
    }

    private Html mentah(String markah) {
        try {
            tujuan.append(markah);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
