package id.kinerja.dokumen.pdf;

import id.kinerja.dokumen.Identitas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Puts the document's own date where the library put the clock's, so that the same document gives the same file. */
final class MetadataPdf {
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    private MetadataPdf() {}

    static void pasang(PDDocument pdf, Identitas identitas) throws IOException {
        ZonedDateTime dibuat = identitas.dibuat().withNano(0);
        PDDocumentInformation info = pdf.getDocumentInformation();
        info.setCreationDate(GregorianCalendar.from(dibuat));
        PDMetadata lama = pdf.getDocumentCatalog().getMetadata();
        String xmp = new String(lama.toByteArray(), StandardCharsets.UTF_8)
                .replaceAll("(<xmp:CreateDate>|xmp:CreateDate=\")[^<\"]*", "$1" + dibuat.format(ISO));
        pdf.getDocumentCatalog()
                .setMetadata(
                        new PDMetadata(pdf, new java.io.ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8))));
        pdf.setDocumentId(dibuat.toEpochSecond() * 31 + identitas.judul().hashCode());
    }
}
