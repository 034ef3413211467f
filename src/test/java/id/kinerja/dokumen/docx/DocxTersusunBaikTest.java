package id.kinerja.dokumen.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.dokumen.Bab;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.ContohDokumen;
import id.kinerja.dokumen.Dokumen;
import id.kinerja.dokumen.TataHalaman;
import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** What makes the file a Word document and not a picture of one; read back with Apache POI. */
class DocxTersusunBaikTest {
    private static final BerkasDocx CONTOH = BerkasDocx.contoh();
    private static final XWPFDocument DOKUMEN = buka(CONTOH);

    @Test
    void isi_sama_menghasilkan_berkas_yang_sama_bita_demi_bita() {
        assertThat(BerkasDocx.contoh().isi()).isEqualTo(CONTOH.isi());
    }

    @Test
    void judul_memakai_gaya_judul_bawaan() {
        assertThat(bergaya("Heading1"))
                .contains("Kata Pengantar", "BAB I\nPendahuluan", "BAB III\nAkuntabilitas Kinerja");
        assertThat(bergaya("Heading2")).contains("Latar belakang", "Realisasi anggaran");
        assertThat(bergaya("Heading3")).containsExactly("Target dan realisasi tahun 2023");
    }

    @Test
    void subbab_bernomor_menurut_babnya() {
        XWPFParagraph judul = paragraf("Heading3", "Target dan realisasi");
        assertThat(judul.getNumLevelText()).isEqualTo("3.%1.%2");
        assertThat(judul.getNumIlvl()).isEqualTo(BigInteger.ONE);
    }

    @Test
    void daftar_isi_sudah_terisi_dengan_nomor_halaman() {
        Map<String, String> halaman = ContohDokumen.halaman().halaman();
        assertThat(paragraf("TOC1", "BAB III").getText())
                .isEqualTo("BAB III  Akuntabilitas Kinerja\t" + halaman.get("bab3"));
        assertThat(paragraf("TOC3", "3.1.1").getText()).endsWith("\t" + halaman.get("target-realisasi"));
        assertThat(bergaya("TableofFigures"))
                .anyMatch(t -> t.equals("Tabel 3.1\t"
                        + "Target, realisasi, dan capaian kinerja tahun 2023 (persen)\t"
                        + halaman.get("tabel-capaian")));
    }

    @Test
    void daftar_adalah_bidang_word_yang_dapat_dimutakhirkan_tanpa_meminta_pemutakhiran() {
        assertThat(CONTOH.teks("word/document.xml"))
                .contains(
                        " TOC \\o \"1-3\" \\h \\z \\u ", " TOC \\h \\z \\c \"Tabel\" ", " TOC \\h \\z \\c \"Gambar\" ");
        assertThat(CONTOH.teks("word/settings.xml")).doesNotContain("updateFields");
    }

    @Test
    void judul_tabel_menomori_diri_dan_mulai_lagi_tiap_bab() {
        assertThat(paragraf("Caption", "Tabel\u00A03.1").getCTP().xmlText()).contains("SEQ Tabel \\* ARABIC \\r 1");
        assertThat(paragraf("Caption", "Tabel\u00A03.2").getCTP().xmlText()).contains("SEQ Tabel \\* ARABIC <");
    }

    @Test
    void baris_kepala_berulang_dan_baris_tidak_terpotong() {
        XWPFTable capaian = tabel("Sasaran dan indikator");
        assertThat(capaian.getRow(0).isRepeatHeader()).isTrue();
        assertThat(capaian.getRow(1).isRepeatHeader()).isTrue();
        assertThat(capaian.getRow(2).isRepeatHeader()).isFalse();
        assertThat(capaian.getRows()).allMatch(r -> r.isCantSplitRow());
    }

    @Test
    void lebar_kolom_tepat_mengisi_lebar_teks() {
        assertThat(tabel("Sasaran dan indikator").getCTTbl().getTblGrid().getGridColList().stream()
                        .mapToInt(k -> ((BigInteger) k.getW()).intValue())
                        .sum())
                .isEqualTo(Orientasi.POTRET.lebarTeks());
    }

    @Test
    void seksi_bernomor_romawi_lalu_arab_dan_ada_lanskap_serta_dua_lajur() {
        List<CTSectPr> seksi = DOKUMEN.getDocument().getBody().getPList().stream()
                .filter(p -> p.isSetPPr() && p.getPPr().isSetSectPr())
                .map(p -> p.getPPr().getSectPr())
                .toList();
        assertThat(seksi.getFirst().isSetPgNumType())
                .as("sampul tidak bernomor")
                .isFalse();
        assertThat(seksi).anyMatch(s -> s.xmlText().contains("w:fmt=\"lowerRoman\" w:start=\"1\""));
        assertThat(seksi).anyMatch(s -> s.xmlText().contains("w:fmt=\"decimal\" w:start=\"1\""));
        assertThat(seksi).anyMatch(s -> s.xmlText().contains("w:orient=\"landscape\""));
        assertThat(seksi).anyMatch(s -> s.xmlText().contains("w:num=\"2\""));
    }

    @Test
    void catatan_kaki_dan_komentar_asli() {
        assertThat(DOKUMEN.getFootnoteByID(1).getParagraphs().getFirst().getText())
                .contains(ContohDokumen.ISI_CATATAN_KAKI);
        assertThat(DOKUMEN.getComments()).singleElement().satisfies(k -> {
            assertThat(k.getAuthor()).isEqualTo("Kinerja");
            assertThat(k.getText()).contains(ContohDokumen.ISI_KOMENTAR);
        });
    }

    @Test
    void setiap_gambar_punya_teks_pengganti() {
        String badan = CONTOH.teks("word/document.xml");
        assertThat(badan).contains("descr=\"" + ContohDokumen.ALT_GAMBAR + "\"").doesNotContain("descr=\"\"");
    }

    @Test
    void identitas_dokumen_lengkap() throws Exception {
        var inti = DOKUMEN.getProperties().getCoreProperties();
        assertThat(inti.getTitle())
                .isEqualTo(ContohDokumen.dokumen().identitas().judul());
        assertThat(inti.getCreator()).isEqualTo("Dinas Sosial Kota Contoh");
        assertThat(inti.getCreated()).isEqualTo("2024-02-12T02:30:00Z");
        assertThat(CONTOH.teks("word/styles.xml")).contains("<w:lang w:val=\"id-ID\"");
    }

    @Test
    void gaya_yang_dipakai_semuanya_ada() {
        String gaya = CONTOH.teks("word/styles.xml");
        Set<String> hilang = new TreeSet<>();
        for (String bagian : List.of("document", "footnotes", "comments", "kaki-potret", "kaki-sampul")) {
            for (String tanda : List.of("w:pStyle", "w:rStyle", "w:tblStyle")) {
                String[] potong = CONTOH.teks("word/" + bagian + ".xml").split("<" + tanda + " w:val=\"", -1);
                for (int i = 1; i < potong.length; i++) {
                    String nama = potong[i].substring(0, potong[i].indexOf('"'));
                    if (!gaya.contains("w:styleId=\"" + nama + "\"")) {
                        hilang.add(nama);
                    }
                }
            }
        }
        assertThat(hilang).isEmpty();
    }

    @Test
    void huruf_kendali_dari_data_tidak_merusak_berkas() throws Exception {
        Dokumen asal = ContohDokumen.dokumen();
        Bab bab = new Bab("x", "BAB I", "Uji\u0000\u000B & <tanda>", "1", List.of(Blok.paragraf("a\u0001b\uD800c")));
        Dokumen dokumen = new Dokumen(asal.identitas(), asal.sampul(), List.of(), List.of(bab));
        try (XWPFDocument hasil = buka(BerkasDocx.tulis(dokumen, new TataHalaman(Map.of("x", "1"), 2)))) {
            assertThat(hasil.getParagraphs()).anyMatch(p -> p.getText().equals("abc"));
            assertThat(hasil.getParagraphs()).anyMatch(p -> p.getText().equals("BAB I\nUji & <tanda>"));
        }
    }

    @Test
    void halaman_yang_tidak_diketahui_ditolak() {
        assertThatThrownBy(() -> BerkasDocx.tulis(ContohDokumen.dokumen(), new TataHalaman(Map.of(), 1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("kata-pengantar");
    }

    private static List<String> bergaya(String gaya) {
        return semuaParagraf().stream()
                .filter(p -> gaya.equals(p.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static XWPFParagraph paragraf(String gaya, String awal) {
        return semuaParagraf().stream()
                .filter(p -> gaya.equals(p.getStyle()) && p.getText().startsWith(awal))
                .findFirst()
                .orElseThrow(() -> new AssertionError(gaya + " \"" + awal + "\" tidak ada; ada: " + bergaya(gaya)));
    }

    /** POI does not look into content controls; the contents stand in one. */
    private static List<XWPFParagraph> semuaParagraf() {
        List<XWPFParagraph> hasil = new java.util.ArrayList<>(DOKUMEN.getParagraphs());
        DOKUMEN.getDocument()
                .getBody()
                .getSdtList()
                .forEach(sdt -> sdt.getSdtContent().getPList().forEach(p -> hasil.add(new XWPFParagraph(p, DOKUMEN))));
        return hasil;
    }

    private static XWPFTable tabel(String kepala) {
        return DOKUMEN.getTables().stream()
                .filter(t -> t.getText().contains(kepala))
                .findFirst()
                .orElseThrow();
    }

    private static XWPFDocument buka(BerkasDocx berkas) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(berkas.isi()));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
