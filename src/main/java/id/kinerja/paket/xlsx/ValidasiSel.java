package id.kinerja.paket.xlsx;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Help for the cells of one column: what to fill in, and a list to choose from.
 *
 * @param daftar formula of the list; blank for none
 */
record ValidasiSel(String rentang, String daftar, String judul, String petunjuk) {
    private static final int JUDUL_TERPANJANG = 32;
    private static final int PETUNJUK_TERPANJANG = 255;

    /** The formula of a list of fixed values, as long as a formula may be. */
    static boolean muat(List<String> nilai) {
        return String.join(",", nilai).length() <= PETUNJUK_TERPANJANG
                && nilai.stream().noneMatch(n -> n.contains(",") || n.contains("\""));
    }

    static String tetap(List<String> nilai) {
        return "\"" + String.join(",", nilai) + "\"";
    }

    static String rentang(String lembar, int kolom, int sampaiBaris) {
        String huruf = LetakSel.huruf(kolom);
        return "'" + lembar + "'!$" + huruf + "$2:$" + huruf + "$" + sampaiBaris;
    }

    /** What is not in the list is asked about, not refused: reading is kinder than the list. */
    void tulis(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("dataValidation");
        if (!daftar.isEmpty()) {
            xml.writeAttribute("type", "list");
            xml.writeAttribute("errorStyle", "warning");
            xml.writeAttribute("showErrorMessage", "1");
            xml.writeAttribute("errorTitle", potong(judul, JUDUL_TERPANJANG));
            xml.writeAttribute("error", "Isi sel ini tidak ada pada daftar. Tetap dipakai?");
        }
        xml.writeAttribute("allowBlank", "1");
        xml.writeAttribute("showInputMessage", "1");
        xml.writeAttribute("promptTitle", potong(judul, JUDUL_TERPANJANG));
        xml.writeAttribute("prompt", potong(petunjuk, PETUNJUK_TERPANJANG));
        xml.writeAttribute("sqref", rentang);
        if (!daftar.isEmpty()) {
            xml.writeStartElement("formula1");
            xml.writeCharacters(daftar);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static String potong(String teks, int panjang) {
        return teks.length() <= panjang ? teks : teks.substring(0, panjang - 1) + "…";
    }
}
