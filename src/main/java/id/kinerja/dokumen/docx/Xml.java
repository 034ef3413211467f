package id.kinerja.dokumen.docx;

import id.kinerja.dokumen.xml.HurufXml;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * One XML part under construction. Text may have holes for page numbers that are known only after the pages are laid out;
 * {@link #salin} fills them.
 */
final class Xml {
    private static final XMLOutputFactory PABRIK = XMLOutputFactory.newDefaultFactory();

    private record Lubang(int letak, String kunci) {}

    private final StringWriter tujuan = new StringWriter(4096);
    private final XMLStreamWriter penulis;
    private final List<Lubang> lubang = new ArrayList<>();

    Xml(String akar, String... atribut) {
        try {
            penulis = PABRIK.createXMLStreamWriter(tujuan);
            tujuan.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        } catch (XMLStreamException e) {
            throw rusak(e);
        }
        buka(akar, atribut);
    }

    /** Opens an element; {@code atribut} are names and values in turn. */
    Xml buka(String nama, String... atribut) {
        try {
            penulis.writeStartElement(nama);
            atributi(atribut);
        } catch (XMLStreamException e) {
            throw rusak(e);
        }
        return this;
    }

    Xml kosong(String nama, String... atribut) {
        try {
            penulis.writeEmptyElement(nama);
            atributi(atribut);
        } catch (XMLStreamException e) {
            throw rusak(e);
        }
        return this;
    }

    /** An empty element with {@code w:val}. */
    Xml nilai(String nama, String nilai) {
        return kosong(nama, "w:val", nilai);
    }

    Xml tutup() {
        try {
            penulis.writeEndElement();
        } catch (XMLStreamException e) {
            throw rusak(e);
        }
        return this;
    }

    Xml teks(String teks) {
        try {
            penulis.writeCharacters(HurufXml.sah(teks));
        } catch (XMLStreamException e) {
            throw rusak(e);
        }
        return this;
    }

    /** Leaves a hole that is filled with the page of the thing with this key. */
    Xml halaman(String kunci) {
        teks("");
        try {
            penulis.flush();
        } catch (XMLStreamException e) {
            throw rusak(e);
        }
        lubang.add(new Lubang(tujuan.getBuffer().length(), kunci));
        return this;
    }

    /** Closes what is open. */
    Xml selesai() {
        try {
            penulis.writeEndDocument();
            penulis.flush();
        } catch (XMLStreamException e) {
            throw rusak(e);
        }
        return this;
    }

    void salin(Appendable keluar, UnaryOperator<String> halaman) throws IOException {
        CharSequence isi = tujuan.getBuffer();
        int dari = 0;
        for (Lubang l : lubang) {
            keluar.append(isi, dari, l.letak()).append(HurufXml.lolos(halaman.apply(l.kunci())));
            dari = l.letak();
        }
        keluar.append(isi, dari, isi.length());
    }

    private void atributi(String... atribut) throws XMLStreamException {
        for (int i = 0; i < atribut.length; i += 2) {
            penulis.writeAttribute(atribut[i], HurufXml.sah(atribut[i + 1]));
        }
    }

    private static IllegalStateException rusak(XMLStreamException e) {
        return new IllegalStateException("XML tidak dapat ditulis: " + e.getMessage(), e);
    }
}
