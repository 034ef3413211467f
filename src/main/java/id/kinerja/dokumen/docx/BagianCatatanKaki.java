package id.kinerja.dokumen.docx;

import java.util.List;
import java.util.function.Consumer;

/** footnotes.xml: the two separators Word asks for, then the notes in order. */
final class BagianCatatanKaki {
    private final Xml xml = Ruang.bagian("w:footnotes");
    private int terakhir;

    BagianCatatanKaki() {
        pemisah("-1", "separator", "w:separator");
        pemisah("0", "continuationSeparator", "w:continuationSeparator");
    }

    /** Adds a note and gives its id. */
    int tambah(Consumer<Xml> isi) {
        int id = ++terakhir;
        xml.buka("w:footnote", "w:id", Integer.toString(id));
        FormatParagraf.gaya("FootnoteText").buka(xml);
        Lari.buka(xml, "FootnoteReference", List.of());
        xml.kosong("w:footnoteRef").tutup();
        Lari.teks(xml, "\u00A0");
        isi.accept(xml);
        xml.tutup().tutup();
        return id;
    }

    Xml selesai() {
        return xml.selesai();
    }

    private void pemisah(String id, String jenis, String unsur) {
        xml.buka("w:footnote", "w:type", jenis, "w:id", id);
        FormatParagraf.gaya("FootnoteText").buka(xml);
        xml.buka("w:r").kosong(unsur).tutup().tutup().tutup();
    }
}
