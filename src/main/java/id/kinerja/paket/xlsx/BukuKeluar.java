package id.kinerja.paket.xlsx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A workbook being written sheet after sheet, straight to its stream; the same content always gives the same bytes. */
final class BukuKeluar {
    private static final LocalDateTime WAKTU_TETAP = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String KEPALA = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String NS = "http://schemas.openxmlformats.org/";
    private static final String HUBUNGAN = NS + "officeDocument/2006/relationships";
    private static final String JENIS = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static final int TAMPUNGAN = 1 << 16;

    private final ZipOutputStream kemasan;
    private final List<String> lembar = new ArrayList<>();

    BukuKeluar(OutputStream keluar) {
        this.kemasan = new ZipOutputStream(keluar);
    }

    /** Whether people see a sheet. */
    enum Tampak {
        TAMPAK,
        TERSEMBUNYI
    }

    /** Fills a sheet from its first row to its end. */
    @FunctionalInterface
    interface Isi {
        void tulis(LembarKeluar lembar) throws XMLStreamException;
    }

    void lembar(String nama, Tampak tampak, Isi isi) throws IOException {
        int nomor = lembar.size() + 1;
        lembar.add("<sheet name=\"" + nama + "\" sheetId=\"" + nomor + "\""
                + (tampak == Tampak.TERSEMBUNYI ? " state=\"hidden\"" : "") + " r:id=\"rId" + nomor + "\"/>");
        mulai("xl/worksheets/sheet" + nomor + ".xml");
        try {
            OutputStream tampungan = new BufferedOutputStream(kemasan, TAMPUNGAN);
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(tampungan, "UTF-8");
            isi.tulis(new LembarKeluar(xml));
            xml.flush();
            tampungan.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        kemasan.closeEntry();
    }

    /** Completes the workbook; the stream stays open. */
    void selesai() throws IOException {
        bagian("xl/styles.xml", Gaya.bagian());
        bagian(
                "xl/workbook.xml",
                KEPALA + "<workbook xmlns=\"" + NS + "spreadsheetml/2006/main\" xmlns:r=\"" + HUBUNGAN + "\"><sheets>"
                        + String.join("", lembar) + "</sheets></workbook>");
        StringBuilder hubungan = new StringBuilder();
        StringBuilder jenis = new StringBuilder();
        for (int i = 1; i <= lembar.size(); i++) {
            hubungan.append(hubungan("rId" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
            jenis.append(jenis("/xl/worksheets/sheet" + i + ".xml", "worksheet+xml"));
        }
        hubungan.append(hubungan("rIdGaya", "styles", "styles.xml"));
        bagian("xl/_rels/workbook.xml.rels", daftarHubungan(hubungan.toString()));
        bagian("_rels/.rels", daftarHubungan(hubungan("rId1", "officeDocument", "xl/workbook.xml")));
        bagian(
                "[Content_Types].xml",
                KEPALA + "<Types xmlns=\"" + NS + "package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + jenis("/xl/workbook.xml", "sheet.main+xml") + jenis("/xl/styles.xml", "styles+xml") + jenis
                        + "</Types>");
        kemasan.finish();
    }

    private static String daftarHubungan(String isi) {
        return KEPALA + "<Relationships xmlns=\"" + NS + "package/2006/relationships\">" + isi + "</Relationships>";
    }

    private static String hubungan(String id, String jenis, String tujuan) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + HUBUNGAN + "/" + jenis + "\" Target=\"" + tujuan + "\"/>";
    }

    private static String jenis(String bagian, String jenis) {
        return "<Override PartName=\"" + bagian + "\" ContentType=\"" + JENIS + jenis + "\"/>";
    }

    private void bagian(String jalur, String isi) throws IOException {
        mulai(jalur);
        kemasan.write(isi.getBytes(StandardCharsets.UTF_8));
        kemasan.closeEntry();
    }

    private void mulai(String jalur) throws IOException {
        ZipEntry entri = new ZipEntry(jalur);
        entri.setTimeLocal(WAKTU_TETAP);
        kemasan.putNextEntry(entri);
    }
}
