package id.kinerja.dokumen.docx;

import id.kinerja.dokumen.Identitas;
import id.kinerja.dokumen.docx.BagianMedia.Media;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The parts that hold a package together: content types, relationships, properties. */
final class BagianPaket {
    private static final String HUBUNGAN = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String JENIS_HUBUNGAN = Ruang.R + "/";
    private static final String WML = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private BagianPaket() {}

    static Xml jenisIsi() {
        Xml xml = new Xml("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
        bawaan(xml, "rels", "application/vnd.openxmlformats-package.relationships+xml");
        bawaan(xml, "xml", "application/xml");
        bawaan(xml, "png", "image/png");
        bawaan(xml, "jpeg", "image/jpeg");
        khusus(xml, "/word/document.xml", WML + "document.main+xml");
        for (String b : List.of("styles", "settings", "fontTable", "numbering", "footnotes", "comments")) {
            khusus(xml, "/word/" + b + ".xml", WML + b + "+xml");
        }
        for (String k : List.of("sampul", "potret", "lanskap")) {
            khusus(xml, "/word/kaki-" + k + ".xml", WML + "footer+xml");
        }
        khusus(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        khusus(xml, "/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        return xml.selesai();
    }

    static Xml hubunganPaket() {
        Xml xml = new Xml("Relationships", "xmlns", HUBUNGAN);
        hubungan(xml, "rId1", JENIS_HUBUNGAN + "officeDocument", "word/document.xml");
        hubungan(
                xml,
                "rId2",
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                "docProps/core.xml");
        hubungan(xml, "rId3", JENIS_HUBUNGAN + "extended-properties", "docProps/app.xml");
        return xml.selesai();
    }

    static Xml hubunganDokumen(List<Media> media) {
        Xml xml = new Xml("Relationships", "xmlns", HUBUNGAN);
        for (String b : List.of("styles", "settings", "fontTable", "numbering", "footnotes", "comments")) {
            hubungan(xml, "rId-" + b, JENIS_HUBUNGAN + b, b + ".xml");
        }
        hubungan(xml, "rIdKakiSampul", JENIS_HUBUNGAN + "footer", "kaki-sampul.xml");
        hubungan(xml, Orientasi.POTRET.kaki, JENIS_HUBUNGAN + "footer", "kaki-potret.xml");
        hubungan(xml, Orientasi.LANSKAP.kaki, JENIS_HUBUNGAN + "footer", "kaki-lanskap.xml");
        media.forEach(m -> hubungan(xml, m.id(), JENIS_HUBUNGAN + "image", "media/" + m.berkas()));
        return xml.selesai();
    }

    static Xml sifatInti(Identitas identitas) {
        String saat = DateTimeFormatter.ISO_INSTANT.format(
                identitas.dibuat().withZoneSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS));
        Xml xml = new Xml(
                "cp:coreProperties",
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
        xml.buka("dc:title").teks(identitas.judul()).tutup();
        xml.buka("dc:subject").teks(identitas.perihal()).tutup();
        xml.buka("dc:creator").teks(identitas.penulis()).tutup();
        xml.buka("cp:lastModifiedBy").teks(identitas.penulis()).tutup();
        xml.buka("dc:language").teks("id-ID").tutup();
        xml.buka("dcterms:created", "xsi:type", "dcterms:W3CDTF").teks(saat).tutup();
        xml.buka("dcterms:modified", "xsi:type", "dcterms:W3CDTF").teks(saat).tutup();
        return xml.selesai();
    }

    static Xml sifatProgram() {
        Xml xml = new Xml(
                "Properties", "xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
        xml.buka("Application").teks("Kinerja").tutup();
        return xml.selesai();
    }

    private static void bawaan(Xml xml, String ekstensi, String jenis) {
        xml.kosong("Default", "Extension", ekstensi, "ContentType", jenis);
    }

    private static void khusus(Xml xml, String bagian, String jenis) {
        xml.kosong("Override", "PartName", bagian, "ContentType", jenis);
    }

    private static void hubungan(Xml xml, String id, String jenis, String tujuan) {
        xml.kosong("Relationship", "Id", id, "Type", jenis, "Target", tujuan);
    }
}
