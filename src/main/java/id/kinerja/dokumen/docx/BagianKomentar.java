package id.kinerja.dokumen.docx;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** comments.xml: drafter's remarks. Word writes local time with a "Z" here and shows it as it stands; so do we. */
final class BagianKomentar {
    private static final DateTimeFormatter SAAT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT);

    private final Xml xml = Ruang.bagian("w:comments");
    private final String saat;
    private int jumlah;

    BagianKomentar(ZonedDateTime dibuat) {
        saat = SAAT.format(dibuat);
    }

    /** Adds a remark and gives its id. */
    String tambah(String teks) {
        String id = Integer.toString(jumlah++);
        xml.buka("w:comment", "w:id", id, "w:author", "Kinerja", "w:date", saat, "w:initials", "K");
        FormatParagraf.gaya("CommentText").buka(xml);
        Lari.buka(xml, "CommentReference", List.of());
        xml.kosong("w:annotationRef").tutup();
        Lari.teks(xml, teks);
        xml.tutup().tutup();
        return id;
    }

    Xml selesai() {
        return xml.selesai();
    }
}
