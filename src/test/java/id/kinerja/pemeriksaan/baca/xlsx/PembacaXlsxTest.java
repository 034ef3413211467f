package id.kinerja.pemeriksaan.baca.xlsx;

import static id.kinerja.pemeriksaan.baca.BerkasUji.bagianSheet;
import static id.kinerja.pemeriksaan.baca.BerkasUji.bagianXlsx;
import static id.kinerja.pemeriksaan.baca.BerkasUji.baris;
import static id.kinerja.pemeriksaan.baca.BerkasUji.tabel;
import static id.kinerja.pemeriksaan.baca.BerkasUji.zip;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;
import id.kinerja.pemeriksaan.baca.PembacaNaskah;
import id.kinerja.pemeriksaan.baca.SelCetak;
import id.kinerja.pemeriksaan.baca.SelCetak.Ragam;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PembacaXlsxTest {
    private static final int BERGARIS = 2;

    @Test
    void nama_lembar_menjadi_judul_kecuali_nama_baku() throws NaskahTakTerbaca {
        Map<String, String> lembar = new LinkedHashMap<>();
        lembar.put("Capaian IKU", data(s("A1", "a") + s("B1", "b")));
        lembar.put("Sheet2", data(s("A1", "c") + s("B1", "d")));
        lembar.put("Kosong", data(""));

        assertThat(baris(naskah(bagianXlsx(lembar)))).containsExactly("#1 Capaian IKU", "|a|b|", "|c|d|");
    }

    @Test
    void lembar_tersembunyi_tidak_dibaca_dan_disebut() throws NaskahTakTerbaca {
        Map<String, String> lembar = new LinkedHashMap<>();
        lembar.put("Lembar1", data(s("A1", "tampak") + s("B1", "b")));
        lembar.put("Bantu", data(s("A1", "rahasia")));
        Map<String, String> isi = bagianXlsx(lembar);
        isi.computeIfPresent(
                "xl/workbook.xml", (k, v) -> v.replace("name=\"Bantu\"", "name=\"Bantu\" state=\"veryHidden\""));
        Naskah n = naskah(isi);

        assertThat(baris(n)).containsExactly("|tampak|b|");
        assertThat(n.catatan()).containsExactly("Lembar tersembunyi tidak dibaca: Bantu.");
    }

    @Test
    void baris_kosong_memisahkan_tabel_dan_satu_kolom_teks_adalah_paragraf() throws NaskahTakTerbaca {
        assertThat(baca(s("A1", "DINAS SOSIAL")
                        + s("A2", "Tahun 2023")
                        + s("A4", "Tabel 3.1 Capaian")
                        + s("A5", "No")
                        + s("B5", "Target")
                        + s("A6", "1")
                        + s("B6", "90")
                        + s("A7", "Sumber: Dinas Sosial")
                        + s("A9", "x")
                        + s("B9", "y")))
                .containsExactly(
                        "DINAS SOSIAL",
                        "Tahun 2023",
                        "Tabel 3.1 Capaian",
                        "|No|Target|",
                        "|1|90|",
                        "Sumber: Dinas Sosial",
                        "|x|y|");
    }

    @Test
    void tautan_kembali_ke_daftar_lembar_bukan_isi_sedangkan_daftar_tautan_isi() throws NaskahTakTerbaca {
        String isi = s("A1", "Tabel 1.2 Sarana")
                + s("A2", "Daftar isi")
                + s("A3", "No")
                + s("B3", "Jenis")
                + s("A4", "1")
                + s("B4", "Meja");
        String satu = "<hyperlinks><hyperlink ref=\"A2\" location=\"'Isi'!A1\"/></hyperlinks>";
        String dua = satu.replace("</hyperlinks>", "<hyperlink ref=\"A1\" location=\"'Isi'!A2\"/></hyperlinks>");

        assertThat(baris(naskah(bagianXlsx(Map.of("Lembar1", data(isi) + satu)))))
                .containsExactly("Tabel 1.2 Sarana", "|No|Jenis|", "|1|Meja|");
        assertThat(baris(naskah(bagianXlsx(Map.of("Lembar1", data(isi) + dua)))))
                .contains("Daftar isi");
    }

    @Test
    void kolom_kosong_memisahkan_tabel_yang_berdampingan() throws NaskahTakTerbaca {
        assertThat(baca(s("A1", "a")
                        + s("B1", "b")
                        + s("D1", "c")
                        + s("E1", "d")
                        + s("A2", "1")
                        + s("B2", "2")
                        + s("D2", "3")
                        + s("E2", "4")))
                .containsExactly("|a|b|", "|1|2|", "|c|d|", "|3|4|");
    }

    @Test
    void kolom_sela_yang_kosong_di_samping_satu_kolom_tidak_memecah_tabel() throws NaskahTakTerbaca {
        assertThat(baca(s("A1", "No")
                        + s("C1", "Uraian")
                        + s("D1", "Nilai")
                        + s("A2", "1")
                        + s("C2", "x")
                        + s("D2", "5")))
                .containsExactly("|No|Uraian|Nilai|", "|1|x|5|");
    }

    @Test
    void baris_kosong_yang_bergaris_tetap_di_dalam_tabel() throws NaskahTakTerbaca {
        Map<String, String> isi = bagianXlsx(Map.of(
                "Sheet1",
                data(s("A1", "a")
                        + s("B1", "b")
                        + kosong("A2", BERGARIS)
                        + kosong("B2", BERGARIS)
                        + s("A3", "c")
                        + s("B3", "d"))));
        isi.put("xl/styles.xml", gaya());

        assertThat(baris(naskah(isi))).containsExactly("|a|b|", "|||", "|c|d|");
    }

    @Test
    void sel_gabungan_menutup_yang_lain() throws NaskahTakTerbaca {
        Naskah n = naskah(bagianXlsx(Map.of(
                "Sheet1",
                data(s("A1", "Indikator")
                                + s("B1", "2023")
                                + s("C1", "tertutup")
                                + s("B2", "Target")
                                + s("C2", "Realisasi")
                                + s("A3", "x")
                                + s("B3", "1")
                                + s("C3", "2"))
                        + "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:C1\"/></mergeCells>")));

        assertThat(baris(n)).containsExactly("|Indikator|2023||", "||Target|Realisasi|", "|x|1|2|");
        assertThat(tabel(n).baris().getFirst().sel())
                .containsExactly(
                        new SelCetak("Indikator", 1, 2, Ragam.BIASA),
                        new SelCetak("2023", 2, 1, Ragam.BIASA),
                        SelCetak.KOSONG);
    }

    @Test
    void judul_gabungan_di_atas_tabel_adalah_paragraf() throws NaskahTakTerbaca {
        assertThat(baris(naskah(bagianXlsx(Map.of(
                        "Sheet1",
                        data(s("A1", "Tabel 3.2 Realisasi")
                                        + s("A2", "No")
                                        + s("B2", "Nilai")
                                        + s("A3", "1")
                                        + s("B3", "7"))
                                + "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>")))))
                .containsExactly("Tabel 3.2 Realisasi", "|No|Nilai|", "|1|7|");
    }

    @Test
    void teks_bersama_teks_sebaris_rumus_dan_galat_dibaca_seperti_tampak() throws NaskahTakTerbaca {
        Map<String, String> isi = bagianXlsx(Map.of(
                "Sheet1",
                data(
                        "<c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\"><f>1/4</f><v>0.25</v></c><c r=\"C1\" t=\"str\"><f>A</f><v>hasil</v></c>"
                                + "<c r=\"D1\" t=\"e\"><v>#DIV/0!</v></c><c r=\"E1\" t=\"b\"><v>1</v></c>")));
        isi.put(
                "xl/sharedStrings.xml",
                bagianSheet(
                        "sst",
                        "<si><t>nol</t></si><si><r><t>dua </t></r><r><rPr><b/></rPr><t>potong</t></r><rPh><t>x</t></rPh></si>"));

        assertThat(baris(naskah(isi))).containsExactly("|dua potong|0,25|hasil|#DIV/0!|BENAR|");
    }

    @Test
    void gaya_menentukan_cetakan_angka_dan_tebalnya() throws NaskahTakTerbaca {
        Map<String, String> isi = bagianXlsx(
                Map.of("Sheet1", data("<c r=\"A1\" s=\"1\"><v>0.9425</v></c><c r=\"B1\" s=\"3\"><v>1500</v></c>")));
        isi.put("xl/styles.xml", gaya());
        Naskah n = naskah(isi);

        assertThat(baris(n)).containsExactly("|94,25%|Rp1.500|");
        assertThat(tabel(n).baris().getFirst().sel().stream().map(SelCetak::ragam))
                .containsExactly(Ragam.BIASA, Ragam.TEBAL);
    }

    @Test
    void nama_lembar_yang_terulang_di_sel_pertama_tidak_menjadi_judul() throws NaskahTakTerbaca {
        assertThat(baris(naskah(bagianXlsx(
                        Map.of("Tabel 1", data(s("A1", "Tabel 1 Pegawai") + s("A3", "a") + s("B3", "97,5% a)")))))))
                .containsExactly("Tabel 1 Pegawai", "|a|97,5%|");
    }

    @Test
    void teks_tebal_yang_berdiri_sendiri_adalah_judul() throws NaskahTakTerbaca {
        Map<String, String> isi = bagianXlsx(Map.of(
                "Sheet1",
                data(tebal("A1", "Realisasi Anggaran")
                        + tebal("A2", "Tabel 3.1 Belanja")
                        + s("A3", "No")
                        + s("B3", "Nilai")
                        + tebal("A5", "BAB IV PENUTUP"))));
        isi.put("xl/styles.xml", gaya());

        assertThat(baris(naskah(isi)))
                .containsExactly("#2 Realisasi Anggaran", "Tabel 3.1 Belanja", "|No|Nilai|", "#1 BAB IV PENUTUP");
    }

    private static String tebal(String alamat, String teks) {
        return s(alamat, teks).replace("<c ", "<c s=\"3\" ");
    }

    private static String gaya() {
        return bagianSheet(
                "styleSheet",
                "<numFmts><numFmt numFmtId=\"164\" formatCode=\"&quot;Rp&quot;#,##0\"/></numFmts><fonts><font/><font><b/></font></fonts>"
                        + "<borders><border/><border><left style=\"thin\"/><right style=\"thin\"/></border></borders>"
                        + "<cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf/><xf numFmtId=\"10\"/><xf borderId=\"1\"/>"
                        + "<xf numFmtId=\"164\" fontId=\"1\"/></cellXfs>");
    }

    /** Cells one after the other; each new row number begins a row. */
    private static String data(String sel) {
        StringBuilder hasil = new StringBuilder("<sheetData>");
        String baris = "";
        for (String c : sel.split("(?=<c )")) {
            if (c.isEmpty()) {
                continue;
            }
            String nomor = c.replaceAll("<c .*?r=\"[A-Z]+(\\d+)\".*", "$1");
            if (!nomor.equals(baris)) {
                hasil.append(baris.isEmpty() ? "" : "</row>")
                        .append("<row r=\"")
                        .append(nomor)
                        .append("\">");
                baris = nomor;
            }
            hasil.append(c);
        }
        return hasil.append(baris.isEmpty() ? "" : "</row>")
                .append("</sheetData>")
                .toString();
    }

    private static String s(String alamat, String teks) {
        return "<c r=\"" + alamat + "\" t=\"inlineStr\"><is><t>" + teks + "</t></is></c>";
    }

    private static String kosong(String alamat, int gaya) {
        return "<c r=\"" + alamat + "\" s=\"" + gaya + "\"/>";
    }

    private static List<String> baca(String sel) throws NaskahTakTerbaca {
        return baris(naskah(bagianXlsx(Map.of("Sheet1", data(sel)))));
    }

    private static Naskah naskah(Map<String, String> isi) throws NaskahTakTerbaca {
        return PembacaNaskah.baca("uji", zip(isi));
    }
}
