package id.kinerja.dokumen.docx;

/** A table that only places things side by side: no borders, no margins in its cells. */
final class TabelPolos {
    private TabelPolos() {}

    /** Opens the table; {@code lebar} are its columns in twips. */
    static void buka(Xml xml, int... lebar) {
        int jumlah = 0;
        for (int l : lebar) {
            jumlah += l;
        }
        xml.buka("w:tbl").buka("w:tblPr");
        xml.kosong("w:tblW", "w:w", Ukuran.teks(jumlah), "w:type", "dxa");
        xml.kosong("w:tblInd", "w:w", "0", "w:type", "dxa");
        xml.kosong("w:tblLayout", "w:type", "fixed");
        xml.buka("w:tblCellMar");
        for (String sisi : new String[] {"w:top", "w:left", "w:bottom", "w:right"}) {
            xml.kosong(sisi, "w:w", "0", "w:type", "dxa");
        }
        xml.tutup().tutup().buka("w:tblGrid");
        for (int l : lebar) {
            xml.kosong("w:gridCol", "w:w", Ukuran.teks(l));
        }
        xml.tutup();
    }

    static void bukaBaris(Xml xml) {
        xml.buka("w:tr").buka("w:trPr").kosong("w:cantSplit").tutup();
    }

    static void bukaSel(Xml xml, int lebar) {
        xml.buka("w:tc").buka("w:tcPr").kosong("w:tcW", "w:w", Ukuran.teks(lebar), "w:type", "dxa");
        xml.tutup();
    }

    /** Closes the table and keeps it apart from what follows. */
    static void tutup(Xml xml) {
        xml.tutup();
        FormatParagraf.gaya("SelaTabel").buka(xml);
        xml.tutup();
    }
}
