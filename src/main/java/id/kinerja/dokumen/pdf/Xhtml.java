package id.kinerja.dokumen.pdf;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Builds an XHTML tree from opening and closing tags; what it makes is well-formed whatever the text holds. */
final class Xhtml {
    private final Document dokumen;
    private Node kini;

    Xhtml() {
        try {
            dokumen = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        kini = dokumen;
    }

    Document dokumen() {
        return dokumen;
    }

    /** Opens an element; {@code atribut} are names and values in turn, an empty value leaves the attribute out. */
    Xhtml buka(String nama, String... atribut) {
        Element baru = dokumen.createElement(nama);
        for (int i = 0; i + 1 < atribut.length; i += 2) {
            if (!atribut[i + 1].isEmpty()) {
                baru.setAttribute(atribut[i], bersih(atribut[i + 1]));
            }
        }
        kini.appendChild(baru);
        kini = baru;
        return this;
    }

    Xhtml tutup() {
        Node induk = kini.getParentNode();
        if (induk == null) {
            throw new IllegalStateException("Tidak ada unsur yang terbuka");
        }
        kini = induk;
        return this;
    }

    Xhtml teks(String teks) {
        if (!teks.isEmpty()) {
            kini.appendChild(dokumen.createTextNode(bersih(teks)));
        }
        return this;
    }

    Xhtml unsur(String nama, String teks, String... atribut) {
        return buka(nama, atribut).teks(teks).tutup();
    }

    /** Control characters mean nothing in print and have no glyph. */
    private static String bersih(String teks) {
        for (int i = 0; i < teks.length(); i++) {
            char c = teks.charAt(i);
            if (c < ' ' || c == '\u007f' || c == '\u00ad' || c == '\u2011' || c == '\u202f' || c == '\ufeff') {
                return teks.replace('\u2011', '-')
                        .replace('\u202f', '\u00a0')
                        .replaceAll("[\\x00-\\x1f]+", " ")
                        .replaceAll("[\\x7f\\u00ad\\ufeff]", "");
            }
        }
        return teks;
    }
}
