package id.kinerja.pemeriksaan.baca;

import static id.kinerja.pemeriksaan.baca.BerkasUji.bagianDocx;
import static id.kinerja.pemeriksaan.baca.BerkasUji.bagianXlsx;
import static id.kinerja.pemeriksaan.baca.BerkasUji.baris;
import static id.kinerja.pemeriksaan.baca.BerkasUji.docx;
import static id.kinerja.pemeriksaan.baca.BerkasUji.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PembacaNaskahTest {
    private static final String ISI = "<w:p><w:r><w:t>Laporan Kinerja</w:t></w:r></w:p>";

    @Test
    void format_dikenal_dari_isi_bukan_dari_nama() throws NaskahTakTerbaca {
        assertThat(baris(PembacaNaskah.baca("x.pdf", docx(ISI)))).containsExactly("Laporan Kinerja");
        assertThat(baris(PembacaNaskah.baca("x.docx", byteDari("No\tNilai\n1\t90\n"))))
                .containsExactly("|No|Nilai|", "|1|90|");
        assertThat(baris(PembacaNaskah.baca("x.txt", byteDari("\n <!-- x --><p>halo</p>"))))
                .containsExactly("halo");
        assertThat(baris(PembacaNaskah.baca("x.xls", byteDari("<html><table><tr><td>a<td>b</table>"))))
                .containsExactly("|a|b|");
    }

    @Test
    void markdown_dengan_tag_di_dalamnya_tetap_teks() throws NaskahTakTerbaca {
        assertThat(baris(PembacaNaskah.baca("x", byteDari("# BAB I\n\n| a<br>b | c |\n|---|---|\n| 1 | 2 |\n"))))
                .containsExactly("#1 BAB I", "|a b|c|", "|1|2|");
    }

    @Test
    void teks_dalam_berbagai_pengodean_dibaca_sama() throws NaskahTakTerbaca {
        String teks = "Nilai “A” – 90 °C\nbaris dua dengan huruf biasa";
        for (byte[] isi : new byte[][] {
            teks.getBytes(StandardCharsets.UTF_8),
            ("\ufeff" + teks).getBytes(StandardCharsets.UTF_8),
            ("\ufeff" + teks).getBytes(StandardCharsets.UTF_16LE),
            teks.getBytes(StandardCharsets.UTF_16BE),
            teks.getBytes(StandardCharsets.UTF_16LE)
        }) {
            Naskah n = PembacaNaskah.baca("x", isi);
            assertThat(baris(n)).containsExactly(teks.split("\n"));
            assertThat(n.catatan()).isEmpty();
        }
        Naskah windows = PembacaNaskah.baca("x", teks.getBytes(Charset.forName("windows-1252")));
        assertThat(baris(windows)).containsExactly(teks.split("\n"));
        assertThat(windows.catatan()).singleElement().asString().contains("Windows-1252");
    }

    @Test
    void berkas_kosong_ditolak() {
        galat(new byte[0]).hasMessageContaining("kosong");
    }

    @Test
    void dokumen_tanpa_teks_disebut_tidak_berisi_teks() {
        galat(byteDari("  \n \n")).hasMessageContaining("tidak berisi teks");
        galat(docx("<w:p/>")).hasMessageContaining("tidak berisi teks");
    }

    @Test
    void hasil_pindai_tanpa_teks_disebut() {
        Map<String, String> isi = bagianDocx("<w:p><w:r><w:drawing/></w:r></w:p>");
        isi.put("word/media/image1.png", "x");
        galat(zip(isi)).hasMessageContaining("Dokumen ini berisi gambar tanpa teks");
        galat(byteDari("<html><img src='a.png'></html>")).hasMessageContaining("gambar tanpa teks");
    }

    @Test
    void format_office_lama_dan_dokumen_bersandi_disebut_jalan_keluarnya() throws IOException {
        galat(ole("WordDocument")).hasMessageContaining("simpan sebagai .docx");
        galat(ole("Workbook")).hasMessageContaining("simpan sebagai .xlsx");
        galat(ole("EncryptedPackage")).hasMessageContaining("kata sandi");
    }

    @Test
    void isi_zip_bersandi_ditolak() {
        byte[] isi = docx(ISI);
        for (int i = 0; i + 10 < isi.length; i++) {
            boolean lokal = isi[i] == 'P' && isi[i + 1] == 'K' && isi[i + 2] == 3 && isi[i + 3] == 4;
            boolean pusat = isi[i] == 'P' && isi[i + 1] == 'K' && isi[i + 2] == 1 && isi[i + 3] == 2;
            isi[i + 6] |= (byte) (lokal ? 1 : 0);
            isi[i + 8] |= (byte) (pusat ? 1 : 0);
        }
        galat(isi).hasMessageContaining("kata sandi");
    }

    @Test
    void zip_rusak_atau_terpotong_ditolak() {
        byte[] isi = docx(ISI);
        galat(Arrays.copyOf(isi, isi.length / 2)).hasMessageContaining("rusak");
        Map<String, String> tanpaAkhir = bagianDocx(ISI);
        tanpaAkhir.computeIfPresent("word/document.xml", (k, v) -> v.substring(0, v.length() - 20));
        galat(zip(tanpaAkhir)).hasMessageContaining("rusak").hasMessageContaining("word/document.xml");
    }

    @Test
    void format_lain_ditolak_dengan_menyebut_yang_diterima() {
        galat(zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<a/>")))
                .hasMessageContaining("OpenDocument");
        galat(byteDari("{\\rtf1 a}")).hasMessageContaining("RTF");
        galat(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10})
                .hasMessageContaining("gambar")
                .hasMessageContaining("Yang diterima");
        galat(zip(Map.of("a.txt", "a"))).hasMessageContaining("arsip zip");
        galat(zip(Map.of("ppt/presentation.xml", "<a/>"))).hasMessageContaining("PowerPoint");
        galat(zip(Map.of("xl/workbook.bin", "x", "[Content_Types].xml", "<a/>")))
                .hasMessageContaining(".xlsb");
        galat(byteDari("<?xml version='1.0'?><data/>")).hasMessageContaining("XML");
        byte[] acak = new byte[2000];
        new java.util.Random(7).nextBytes(acak);
        galat(acak).hasMessageContaining("tidak dikenali").hasMessageContaining("Yang diterima");
    }

    @Test
    void dokumen_bermakro_dibaca_dan_makronya_disebut() throws NaskahTakTerbaca {
        Map<String, String> isi = bagianDocx(ISI);
        isi.put("word/vbaProject.bin", "x");
        Naskah n = PembacaNaskah.baca("x.docm", zip(isi));

        assertThat(baris(n)).containsExactly("Laporan Kinerja");
        assertThat(n.catatan()).singleElement().asString().contains("makro");
    }

    @Test
    void doctype_dan_entitas_ditolak() {
        Map<String, String> isi = bagianDocx(ISI);
        isi.computeIfPresent(
                "word/document.xml",
                (k, v) -> "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\"><!ENTITY b \"&a;&a;\">]>"
                        + v.replace("Laporan", "&b;"));
        galat(zip(isi)).hasMessageContaining("DOCTYPE");
    }

    @Test
    void bom_zip_dihentikan() throws IOException {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(keluar)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(byteDari("<document><body>"));
            byte[] hampa = byteDari("<p><r><t>" + "a".repeat(100_000) + "</t></r></p>");
            for (int i = 0; i < 300; i++) {
                zip.write(hampa);
            }
            zip.write(byteDari("</body></document>"));
        }
        galat(keluar.toByteArray()).hasMessageContaining("terlalu besar").hasMessageContaining("bom zip");
    }

    @Test
    void atribut_tanpa_akhir_dan_xml_terlalu_dalam_dihentikan() {
        Map<String, String> panjang = bagianDocx("<w:p w:a=\"" + "ab12".repeat(5 * 1024 * 1024) + "\"/>");
        galat(zip(panjang)).hasMessageContaining("terlalu besar");
        galat(docx("<w:sdt><w:sdtContent>".repeat(5000))).hasMessageContaining("lapis");
        galat(byteDari("<html>" + "<div>".repeat(5000) + "x")).hasMessageContaining("lapis");
    }

    @Test
    void tabel_raksasa_dihentikan() {
        Map<String, String> lembar = new LinkedHashMap<>();
        StringBuilder baris = new StringBuilder("<sheetData>");
        for (int i = 1; i <= 300; i++) {
            baris.append(
                    "<row r=\"%d\"><c r=\"A%d\"><v>1</v></c><c r=\"B%d\"><v>1</v></c><c r=\"XFD%d\"><v>1</v></c></row>"
                            .formatted(i, i, i, i));
        }
        lembar.put("Sheet1", baris + "</sheetData>");
        StringBuilder docx = new StringBuilder("<w:tbl>");
        for (int i = 0; i < 2_500; i++) {
            docx.append("<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"16000\"/></w:tcPr>" + ISI + "</w:tc></w:tr>");
        }
        galat(docx(docx + "</w:tbl>")).hasMessageContaining("2 juta sel");
        galat(byteDari("a\t".repeat(2_100_000))).hasMessageContaining("2 juta sel");
        assertThat(catchBaca(zip(bagianXlsx(lembar)))).isEmpty();
    }

    @Test
    void berkas_yang_tidak_ada_dan_folder_disebut(@TempDir Path map) throws IOException, NaskahTakTerbaca {
        assertThatThrownBy(() -> PembacaNaskah.baca(map.resolve("tidak-ada.docx")))
                .isInstanceOf(NaskahTakTerbaca.class)
                .hasMessageContaining("tidak-ada.docx");
        assertThatThrownBy(() -> PembacaNaskah.baca(map))
                .isInstanceOf(NaskahTakTerbaca.class)
                .hasMessageContaining("folder");
        Path ada = Files.write(map.resolve("ada.docx"), docx(ISI));
        assertThat(PembacaNaskah.baca(ada).nama()).isEqualTo("ada.docx");
    }

    private static String catchBaca(byte[] isi) {
        try {
            PembacaNaskah.baca("x", isi);
            return "";
        } catch (NaskahTakTerbaca e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> galat(byte[] isi) {
        return assertThatThrownBy(() -> PembacaNaskah.baca("x", isi)).isInstanceOf(NaskahTakTerbaca.class);
    }

    private static byte[] ole(String bagian) throws IOException {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        try (POIFSFileSystem ole = new POIFSFileSystem()) {
            ole.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), bagian);
            ole.writeFilesystem(keluar);
        }
        return keluar.toByteArray();
    }

    private static byte[] byteDari(String teks) {
        return teks.getBytes(StandardCharsets.UTF_8);
    }
}
