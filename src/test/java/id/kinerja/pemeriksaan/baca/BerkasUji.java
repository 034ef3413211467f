package id.kinerja.pemeriksaan.baca;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small files by hand, and shows what was read as lines. */
public final class BerkasUji {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";
    private static final String S = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String HUBUNGAN = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private BerkasUji() {}

    public static byte[] zip(Map<String, String> isi) {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(keluar)) {
            for (Map.Entry<String, String> e : isi.entrySet()) {
                zip.putNextEntry(new ZipEntry(e.getKey()));
                zip.write(e.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keluar.toByteArray();
    }

    /** The parts of a Word document with this body. */
    public static Map<String, String> bagianDocx(String badan) {
        Map<String, String> isi = new LinkedHashMap<>();
        isi.put("_rels/.rels", hubungan("officeDocument", "word/document.xml"));
        isi.put("word/document.xml", "<w:document " + W + "><w:body>" + badan + "</w:body></w:document>");
        return isi;
    }

    public static byte[] docx(String badan) {
        return zip(bagianDocx(badan));
    }

    /** Another part of WordprocessingML, such as {@code styles}. */
    public static String bagianWord(String akar, String isi) {
        return "<w:" + akar + " " + W + ">" + isi + "</w:" + akar + ">";
    }

    /** The parts of a workbook with these sheets: name and what stands in {@code worksheet}. */
    public static Map<String, String> bagianXlsx(Map<String, String> lembar) {
        StringBuilder daftar = new StringBuilder();
        StringBuilder tautan = new StringBuilder();
        Map<String, String> isi = new LinkedHashMap<>();
        isi.put("_rels/.rels", hubungan("officeDocument", "xl/workbook.xml"));
        int n = 0;
        for (Map.Entry<String, String> e : lembar.entrySet()) {
            n++;
            daftar.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"r%d\"/>".formatted(e.getKey(), n, n));
            tautan.append("<Relationship Id=\"r%d\" Type=\"%sworksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                    .formatted(n, HUBUNGAN, n));
            isi.put("xl/worksheets/sheet" + n + ".xml", "<worksheet " + S + ">" + e.getValue() + "</worksheet>");
        }
        isi.put("xl/workbook.xml", "<workbook " + S + "><sheets>" + daftar + "</sheets></workbook>");
        isi.put("xl/_rels/workbook.xml.rels", "<Relationships>" + tautan + "</Relationships>");
        return isi;
    }

    public static String bagianSheet(String akar, String isi) {
        return "<" + akar + " " + S + ">" + isi + "</" + akar + ">";
    }

    private static String hubungan(String jenis, String tujuan) {
        return "<Relationships><Relationship Id=\"a\" Type=\"" + HUBUNGAN + jenis + "\" Target=\"" + tujuan
                + "\"/></Relationships>";
    }

    /** Each piece as a line: {@code # } and the level before headings, cells between pipes. */
    public static List<String> baris(Naskah n) {
        return n.unsur().stream()
                .flatMap(u -> switch (u) {
                    case Judul j -> Stream.of("#" + j.tingkat() + " " + j.teks());
                    case Paragraf p -> Stream.of(p.teks());
                    case TabelCetak t ->
                        t.baris().stream()
                                .map(b -> b.sel().stream()
                                        .map(SelCetak::teks)
                                        .collect(Collectors.joining("|", "|", "|")));
                })
                .toList();
    }

    public static TabelCetak tabel(Naskah n) {
        return n.unsur().stream()
                .filter(TabelCetak.class::isInstance)
                .map(TabelCetak.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
