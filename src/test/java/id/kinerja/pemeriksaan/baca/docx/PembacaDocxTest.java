package id.kinerja.pemeriksaan.baca.docx;

import static id.kinerja.pemeriksaan.baca.BerkasUji.bagianDocx;
import static id.kinerja.pemeriksaan.baca.BerkasUji.bagianWord;
import static id.kinerja.pemeriksaan.baca.BerkasUji.baris;
import static id.kinerja.pemeriksaan.baca.BerkasUji.docx;
import static id.kinerja.pemeriksaan.baca.BerkasUji.tabel;
import static id.kinerja.pemeriksaan.baca.BerkasUji.zip;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.pemeriksaan.baca.Letak;
import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;
import id.kinerja.pemeriksaan.baca.PembacaNaskah;
import id.kinerja.pemeriksaan.baca.SelCetak;
import id.kinerja.pemeriksaan.baca.SelCetak.Ragam;
import id.kinerja.pemeriksaan.baca.TabelCetak;
import id.kinerja.pemeriksaan.baca.Unsur;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PembacaDocxTest {
    @Test
    void judul_dikenal_dari_gaya_dan_gaya_induknya() throws NaskahTakTerbaca {
        Map<String, String> isi = bagianDocx(p("<w:pStyle w:val=\"BabKami\"/>", t("PENDAHULUAN"))
                + p("<w:pStyle w:val=\"Judul2\"/>", t("Latar Belakang"))
                + p("<w:outlineLvl w:val=\"2\"/>", t("Rincian"))
                + p("<w:pStyle w:val=\"BabKami\"/><w:outlineLvl w:val=\"9\"/>", t("bukan judul"))
                + p("", t("BAB II PERENCANAAN"))
                + p("<w:pStyle w:val=\"BabKami\"/>", t("Tabel 2.1 Sasaran")));
        isi.put(
                "word/styles.xml",
                bagianWord(
                        "styles",
                        gaya("Heading1", "heading 1", "", "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>")
                                + gaya("BabKami", "Bab kami", "Heading1", "")
                                + gaya("Judul2", "heading 2", "", "")));

        assertThat(baca(isi))
                .containsExactly(
                        "#1 PENDAHULUAN",
                        "#2 Latar Belakang",
                        "#3 Rincian",
                        "bukan judul",
                        "#1 BAB II PERENCANAAN",
                        "Tabel 2.1 Sasaran");
    }

    @Test
    void nomor_daftar_ditulis_di_depan_paragraf() throws NaskahTakTerbaca {
        Map<String, String> isi = bagianDocx(butir(1, 0, "satu")
                + butir(1, 1, "anak a")
                + butir(1, 1, "anak b")
                + butir(1, 0, "dua")
                + butir(1, 1, "anak a lagi")
                + butir(2, 0, "mulai lagi")
                + butir(3, 0, "tanpa nomor"));
        isi.put(
                "word/numbering.xml",
                bagianWord(
                        "numbering",
                        "<w:abstractNum w:abstractNumId=\"0\">" + lapis(0, "decimal", "%1.")
                                + lapis(1, "lowerLetter", "%2)")
                                + "</w:abstractNum><w:abstractNum w:abstractNumId=\"1\">" + lapis(0, "bullet", "•")
                                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                                + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
                                + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
                                + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/></w:num>"));

        assertThat(baca(isi))
                .containsExactly(
                        "1. satu",
                        "a) anak a",
                        "b) anak b",
                        "2. dua",
                        "a) anak a lagi",
                        "1. mulai lagi",
                        "tanpa nomor");
    }

    @Test
    void judul_bernomor_otomatis_memuat_nomornya() throws NaskahTakTerbaca {
        Map<String, String> isi = bagianDocx(p("<w:pStyle w:val=\"H1\"/>", t("PENDAHULUAN"))
                + p("<w:pStyle w:val=\"H2\"/>", t("Umum"))
                + p("<w:pStyle w:val=\"H1\"/>", t("PERENCANAAN"))
                + p("<w:pStyle w:val=\"H2\"/>", t("Renstra")));
        isi.put(
                "word/styles.xml",
                bagianWord(
                        "styles",
                        gaya("H1", "heading 1", "", "<w:pPr><w:numPr><w:numId w:val=\"4\"/></w:numPr></w:pPr>")
                                + gaya(
                                        "H2",
                                        "heading 2",
                                        "",
                                        "<w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"4\"/></w:numPr></w:pPr>")));
        isi.put(
                "word/numbering.xml",
                bagianWord(
                        "numbering",
                        "<w:abstractNum w:abstractNumId=\"0\">" + lapis(0, "upperRoman", "BAB %1")
                                + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:isLgl/><w:lvlText w:val=\"%1.%2\"/></w:lvl>"
                                + "</w:abstractNum><w:num w:numId=\"4\"><w:abstractNumId w:val=\"0\"/></w:num>"));

        assertThat(baca(isi))
                .containsExactly("#1 BAB I PENDAHULUAN", "#2 1.1 Umum", "#1 BAB II PERENCANAAN", "#2 2.1 Renstra");
    }

    @Test
    void isi_bidang_dicetak_dan_perintahnya_tidak() throws NaskahTakTerbaca {
        String bidang =
                "<w:r><w:t xml:space=\"preserve\">Tabel </w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                        + "<w:r><w:instrText> SEQ Tabel </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                        + t("3") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:fldSimple w:instr=\"PAGE\">"
                        + t(".2") + "</w:fldSimple>";

        assertThat(baca(p("", bidang))).containsExactly("Tabel 3.2");
    }

    @Test
    void bidang_yang_tak_ditutup_tidak_menelan_dokumen() throws NaskahTakTerbaca {
        assertThat(baca(p("", "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>" + t("hilang")) + p("", t("tetap ada"))))
                .containsExactly("tetap ada");
    }

    @Test
    void perubahan_terlacak_dibaca_seperti_sudah_diterima() throws NaskahTakTerbaca {
        assertThat(baca(p(
                                "",
                                t("target ") + "<w:del><w:r><w:delText>90</w:delText></w:r></w:del><w:ins>" + t("95")
                                        + "</w:ins>")
                        + p("<w:rPr><w:del/></w:rPr>", t("awal"))
                        + p("", t("akhir"))))
                .containsExactly("target 95", "awal akhir");
    }

    @Test
    void tab_ganti_baris_tanda_hubung_dan_teks_tersembunyi() throws NaskahTakTerbaca {
        String lari =
                "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/>"
                        + "<w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>rahasia</w:t></w:r>";

        assertThat(baca(p("", lari))).containsExactly("a b c-d≥");
    }

    @Test
    void tanda_catatan_kaki_tidak_menempel_pada_angka_dan_pangkat_satuan_tetap() throws NaskahTakTerbaca {
        String naik = "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>%s</w:t></w:r>";

        assertThat(baca(p("", t("97,5") + naik.formatted("1") + t(" dan 20 m") + naik.formatted("2"))))
                .containsExactly("97,5 dan 20 m²");
    }

    @Test
    void kotak_teks_dibaca_satu_kali_sesudah_paragrafnya() throws NaskahTakTerbaca {
        String kotak = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>"
                + p("", t("di kotak"))
                + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
                + p("", t("di kotak")) + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>";

        assertThat(baca(p("", t("sebelum ") + kotak + t("sesudah")))).containsExactly("sebelum sesudah", "di kotak");
    }

    @Test
    void kendali_isi_ditembus_pada_semua_tingkat() throws NaskahTakTerbaca {
        String sdt = "<w:sdt><w:sdtPr/><w:sdtContent>%s</w:sdtContent></w:sdt>";
        String tabel = "<w:tbl>" + sdt.formatted("<w:tr>" + sel("", "1") + sdt.formatted(sel("", "2")) + "</w:tr>")
                + "</w:tbl>";

        assertThat(baca(sdt.formatted(p("", sdt.formatted(t("blok")))) + tabel)).containsExactly("blok", "|1|2|");
    }

    @Test
    void sel_gabungan_mendatar_dan_tegak_menjadi_persegi() throws NaskahTakTerbaca {
        Naskah n = naskah(zip(bagianDocx("<w:tbl><w:tr>"
                + sel("<w:vMerge w:val=\"restart\"/>", "Indikator")
                + sel("<w:gridSpan w:val=\"2\"/>", "2023")
                + "</w:tr><w:tr>" + sel("<w:vMerge/>", "tertutup") + sel("", "Target") + sel("", "Realisasi")
                + "</w:tr><w:tr>" + sel("", "Persentase PPKS") + sel("", "80") + "</w:tr></w:tbl>")));

        assertThat(baris(n)).containsExactly("|Indikator|2023||", "||Target|Realisasi|", "|Persentase PPKS|80||");
        TabelCetak t = tabel(n);
        assertThat(t.baris().get(0).sel().get(0)).isEqualTo(new SelCetak("Indikator", 1, 2, Ragam.BIASA));
        assertThat(t.baris().get(0).sel().get(1)).isEqualTo(new SelCetak("2023", 2, 1, Ragam.BIASA));
        assertThat(t.baris().get(0).sel().get(2)).isSameAs(SelCetak.KOSONG);
        assertThat(t.baris().get(1).sel().get(0)).isSameAs(SelCetak.KOSONG);
    }

    @Test
    void tabel_bersarang_menyusul_tabel_luarnya() throws NaskahTakTerbaca {
        String dalam = "<w:tbl><w:tr>" + sel("", "x") + sel("", "y") + "</w:tr></w:tbl>";
        String luar = "<w:tbl><w:tr><w:tc>" + p("", t("luar")) + dalam + p("", "") + "</w:tc>" + sel("", "kanan")
                + "</w:tr></w:tbl>";

        assertThat(baca(luar)).containsExactly("|luar|kanan|", "|x|y|");
    }

    @Test
    void sel_tebal_hanya_bila_seluruh_teksnya_tebal() throws NaskahTakTerbaca {
        String tebal = "<w:r><w:rPr><w:b/></w:rPr><w:t>tebal</w:t></w:r>";
        Naskah n = naskah(docx("<w:tbl><w:tr><w:tc>" + p("", tebal) + "</w:tc><w:tc>" + p("", tebal + t("biasa"))
                + "</w:tc></w:tr>" + "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + sel("", "kepala") + sel("", "")
                + "</w:tr></w:tbl>"));

        assertThat(tabel(n).baris().stream().flatMap(b -> b.sel().stream()).map(SelCetak::ragam))
                .containsExactly(Ragam.TEBAL, Ragam.BIASA, Ragam.TEBAL, Ragam.BIASA);
    }

    @Test
    void nomor_otomatis_di_kolom_nomor_dibaca_sebagai_isi_sel() throws NaskahTakTerbaca {
        String nomor =
                "<w:tc><w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p></w:tc>";
        Map<String, String> isi = bagianDocx(
                "<w:tbl><w:tr>" + nomor + sel("", "a") + "</w:tr><w:tr>" + nomor + sel("", "b") + "</w:tr></w:tbl>");
        isi.put(
                "word/numbering.xml",
                bagianWord(
                        "numbering",
                        "<w:abstractNum w:abstractNumId=\"0\">" + lapis(0, "decimal", "%1.")
                                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"));

        assertThat(baca(isi)).containsExactly("|1.|a|", "|2.|b|");
    }

    @Test
    void baris_yang_dihapus_tidak_dibaca() throws NaskahTakTerbaca {
        assertThat(baca("<w:tbl><w:tr>" + sel("", "a") + sel("", "b") + "</w:tr><w:tr><w:trPr><w:del/></w:trPr>"
                        + sel("", "c") + sel("", "d") + "</w:tr></w:tbl>"))
                .containsExactly("|a|b|");
    }

    @Test
    void rumus_menjadi_satu_baris() throws NaskahTakTerbaca {
        String rumus =
                "<m:oMathPara><m:oMath><m:r><m:t>Capaian=</m:t></m:r><m:f><m:num><m:r><m:t>Realisasi</m:t></m:r></m:num>"
                        + "<m:den><m:r><m:t>a+b</m:t></m:r></m:den></m:f><m:r><m:t>× 100%</m:t></m:r></m:oMath></m:oMathPara>";

        assertThat(baca(p("", rumus))).containsExactly("Capaian= Realisasi / (a+b) × 100%");
    }

    @Test
    void catatan_kaki_menyusul_naskah_tanpa_garis_pemisahnya() throws NaskahTakTerbaca {
        Map<String, String> isi = bagianDocx(p("", t("isi") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"));
        isi.put(
                "word/footnotes.xml",
                bagianWord(
                        "footnotes",
                        "<w:footnote w:type=\"separator\" w:id=\"0\">" + p("", t("garis"))
                                + "</w:footnote><w:footnote w:id=\"2\">" + p("", t("Data sementara"))
                                + "</w:footnote>"));

        assertThat(baca(isi)).containsExactly("isi", "Data sementara");
    }

    @Test
    void baris_daftar_isi_bukan_judul() throws NaskahTakTerbaca {
        Map<String, String> isi =
                bagianDocx(p("<w:pStyle w:val=\"TOC2\"/>", t("1.1 Latar Belakang") + "<w:r><w:tab/></w:r>" + t("3")));
        isi.put("word/styles.xml", bagianWord("styles", gaya("TOC2", "toc 2", "", "")));

        assertThat(baca(isi)).containsExactly("1.1 Latar Belakang ..... 3");
    }

    @Test
    void daftar_isi_dan_daftar_tabel_yang_diketik_tangan_bukan_judul() throws NaskahTakTerbaca {
        assertThat(baca(p("", t("1.1 Latar Belakang") + "<w:r><w:tab/></w:r>" + t("3"))
                        + p("", t("Tabel 2.1 Sasaran Tahun 2018-2023") + "<w:r><w:tab/></w:r>" + t("14"))
                        + p("", t("Jumlah pegawai") + "<w:r><w:tab/></w:r>" + t("76"))))
                .containsExactly(
                        "1.1 Latar Belakang ..... 3",
                        "Tabel 2.1 Sasaran Tahun 2018-2023 ..... 14",
                        "Jumlah pegawai 76");
    }

    @Test
    void gaya_karakter_menentukan_pangkat_dan_tebal() throws NaskahTakTerbaca {
        Map<String, String> isi =
                bagianDocx("<w:tbl><w:tr><w:tc>" + p("", lariBergaya("Kuat", "400,00") + lariBergaya("Tanda", "a,b"))
                        + "</w:tc>" + sel("", "x") + "</w:tr></w:tbl>");
        isi.put(
                "word/styles.xml",
                bagianWord(
                        "styles",
                        gaya("Kuat", "strong", "", "<w:rPr><w:b/></w:rPr>")
                                + gaya("Tanda", "tanda", "", "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>")));
        Naskah n = naskah(zip(isi));

        assertThat(tabel(n).baris().getFirst().sel().getFirst()).isEqualTo(new SelCetak("400,00", 1, 1, Ragam.TEBAL));
    }

    @Test
    void letak_naik_menurut_urutan_baca() throws NaskahTakTerbaca {
        Naskah n = naskah(docx(p("", t("a")) + "<w:tbl><w:tr>" + sel("", "1") + sel("", "2") + "</w:tr><w:tr>"
                + sel("", "3") + sel("", "4") + "</w:tr></w:tbl>" + p("", t("b"))));

        assertThat(n.unsur().stream().map(Unsur::letak).map(Letak::urut)).containsExactly(0, 1, 3);
    }

    private static String p(String sifat, String isi) {
        return "<w:p>" + (sifat.isEmpty() ? "" : "<w:pPr>" + sifat + "</w:pPr>") + isi + "</w:p>";
    }

    private static String t(String teks) {
        return "<w:r><w:t xml:space=\"preserve\">" + teks + "</w:t></w:r>";
    }

    private static String lariBergaya(String gaya, String teks) {
        return "<w:r><w:rPr><w:rStyle w:val=\"" + gaya + "\"/></w:rPr><w:t>" + teks + "</w:t></w:r>";
    }

    private static String sel(String sifat, String teks) {
        return "<w:tc><w:tcPr>" + sifat + "</w:tcPr>" + p("", teks.isEmpty() ? "" : t(teks)) + "</w:tc>";
    }

    private static String butir(int nomor, int lapis, String teks) {
        return p("<w:numPr><w:ilvl w:val=\"" + lapis + "\"/><w:numId w:val=\"" + nomor + "\"/></w:numPr>", t(teks));
    }

    private static String lapis(int ke, String jenis, String pola) {
        return "<w:lvl w:ilvl=\"" + ke + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + jenis
                + "\"/><w:lvlText w:val=\"" + pola + "\"/></w:lvl>";
    }

    private static String gaya(String id, String nama, String induk, String isi) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + nama + "\"/>"
                + (induk.isEmpty() ? "" : "<w:basedOn w:val=\"" + induk + "\"/>") + isi + "</w:style>";
    }

    private static List<String> baca(String badan) throws NaskahTakTerbaca {
        return baris(naskah(docx(badan)));
    }

    private static List<String> baca(Map<String, String> isi) throws NaskahTakTerbaca {
        return baris(naskah(zip(isi)));
    }

    private static Naskah naskah(byte[] isi) throws NaskahTakTerbaca {
        return PembacaNaskah.baca("uji", isi);
    }
}
