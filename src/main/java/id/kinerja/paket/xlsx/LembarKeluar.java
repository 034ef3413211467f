package id.kinerja.paket.xlsx;

import java.math.BigDecimal;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** One sheet being written: columns, then rows from the top, then what applies to the whole. */
final class LembarKeluar {
    private static final String NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final XMLStreamWriter xml;
    private int baris;

    LembarKeluar(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Width in characters and the style of cells that are still empty. */
    record Kolom(int lebar, int gaya) {}

    /** Whether the first row stays in sight. */
    enum Kepala {
        DIBEKUKAN,
        BIASA
    }

    void mulai(Kepala kepala, List<Kolom> kolom) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("worksheet");
        xml.writeDefaultNamespace(NS);
        xml.writeStartElement("sheetViews");
        xml.writeStartElement("sheetView");
        xml.writeAttribute("workbookViewId", "0");
        if (kepala == Kepala.DIBEKUKAN) {
            xml.writeEmptyElement("pane");
            xml.writeAttribute("ySplit", "1");
            xml.writeAttribute("topLeftCell", "A2");
            xml.writeAttribute("activePane", "bottomLeft");
            xml.writeAttribute("state", "frozen");
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeStartElement("cols");
        for (int i = 0; i < kolom.size(); i++) {
            xml.writeEmptyElement("col");
            xml.writeAttribute("min", Integer.toString(i + 1));
            xml.writeAttribute("max", Integer.toString(i + 1));
            xml.writeAttribute("width", Integer.toString(kolom.get(i).lebar()));
            xml.writeAttribute("style", Integer.toString(kolom.get(i).gaya()));
            xml.writeAttribute("customWidth", "1");
        }
        xml.writeEndElement();
        xml.writeStartElement("sheetData");
    }

    void mulaiBaris() throws XMLStreamException {
        baris++;
        xml.writeStartElement("row");
        xml.writeAttribute("r", Integer.toString(baris));
    }

    void akhiriBaris() throws XMLStreamException {
        xml.writeEndElement();
    }

    /** An empty text leaves the cell empty. */
    void teks(int kolom, Gaya gaya, String teks) throws XMLStreamException {
        if (teks.isEmpty()) {
            return;
        }
        mulaiSel(kolom, gaya.nomor());
        xml.writeAttribute("t", "inlineStr");
        xml.writeStartElement("is");
        xml.writeStartElement("t");
        xml.writeAttribute("xml:space", "preserve");
        xml.writeCharacters(TeksSel.sandikan(teks));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    void angka(int kolom, int gaya, BigDecimal nilai) throws XMLStreamException {
        mulaiSel(kolom, gaya);
        xml.writeStartElement("v");
        xml.writeCharacters(nilai.toPlainString());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** A row of texts. */
    void baris(Gaya gaya, String... teks) throws XMLStreamException {
        mulaiBaris();
        for (int i = 0; i < teks.length; i++) {
            teks(i, gaya, teks[i]);
        }
        akhiriBaris();
    }

    /** {@code lebar}: how many columns can be filtered, none for 0. */
    void akhiri(int lebar, List<ValidasiSel> validasi) throws XMLStreamException {
        xml.writeEndElement();
        if (lebar > 0) {
            xml.writeEmptyElement("autoFilter");
            xml.writeAttribute("ref", "A1:" + LetakSel.huruf(lebar - 1) + Math.max(baris, 2));
        }
        if (!validasi.isEmpty()) {
            xml.writeStartElement("dataValidations");
            xml.writeAttribute("count", Integer.toString(validasi.size()));
            for (ValidasiSel v : validasi) {
                v.tulis(xml);
            }
            xml.writeEndElement();
        }
        xml.writeEmptyElement("pageSetup");
        xml.writeAttribute("paperSize", "9");
        xml.writeAttribute("orientation", "landscape");
        xml.writeAttribute("fitToHeight", "0");
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void mulaiSel(int kolom, int gaya) throws XMLStreamException {
        xml.writeStartElement("c");
        xml.writeAttribute("r", LetakSel.huruf(kolom) + baris);
        xml.writeAttribute("s", Integer.toString(gaya));
    }
}
