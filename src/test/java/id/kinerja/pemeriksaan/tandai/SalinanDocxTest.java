package id.kinerja.pemeriksaan.tandai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.pemeriksaan.ContohTemuan;
import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.SalinanNaskah;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.Tingkat;
import id.kinerja.pemeriksaan.baca.Letak;
import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.baca.teks.PembacaTeks;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SalinanDocxTest {
    private static final String RUANG = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @Test
    void setiap_temuan_menjadi_komentar_di_tempatnya() throws Exception {
        Map<String, String> salinan = salinan(
                ContohDokumen.docx(),
                ContohTemuan.naskah(),
                ContohTemuan.hasil().temuan());
        String dokumen = salinan.getOrDefault("word/document.xml", "");
        String komentar = salinan.getOrDefault("word/comments.xml", "");
        assertThat(Pattern.compile("<w:comment ").matcher(komentar).results()).hasSize(4);
        assertThat(komentar)
                .contains("Periksa lagi.")
                .contains("Kesalahan RASIO-01. Tercetak 99,81, seharusnya 73,67 (28.178.000 / 38.250.000");
        assertThat(ditandai(dokumen, nomor(komentar, "RASIO-01"))).isEqualTo("99,81");
        assertThat(ditandai(dokumen, nomor(komentar, "BENTUK-01"))).isEqualTo("28.178.000");
        assertThat(ditandai(dokumen, nomor(komentar, "TAHUN-01"))).contains("tahun 2021 ini");
    }

    @Test
    void selain_komentar_tidak_satu_huruf_pun_berubah() throws Exception {
        byte[] asli = ContohDokumen.docx();
        Map<String, String> semula = IsiZip.dari(asli);
        Map<String, String> salinan =
                salinan(asli, ContohTemuan.naskah(), ContohTemuan.hasil().temuan());
        assertThat(salinan.keySet()).containsExactlyElementsOf(semula.keySet());
        semula.forEach((nama, isi) -> {
            if (nama.equals("word/document.xml")) {
                String tanpa = salinan.getOrDefault(nama, "");
                for (int id = 1; id <= 3; id++) {
                    tanpa = tanpa.replace("<w:commentRangeStart w:id=\"" + id + "\"/>", "")
                            .replace(
                                    "<w:commentRangeEnd w:id=\"" + id + "\"/><w:r><w:commentReference w:id=\"" + id
                                            + "\"/></w:r>",
                                    "");
                }
                assertThat(tanpa).isEqualTo(isi);
            } else if (!nama.equals("word/comments.xml")) {
                assertThat(salinan.get(nama)).as(nama).isEqualTo(isi);
            }
        });
    }

    @Test
    void dokumen_tanpa_komentar_mendapat_bagian_baru_dengan_awalan_apa_pun() throws Exception {
        String alinea =
                "<x:p><x:pPr/><x:r><x:t>Capaian 97,</x:t></x:r><!-- </x:p> --><x:r><x:t>5 &amp; tetap</x:t></x:r></x:p>";
        byte[] asli = zip("<x:document xmlns:x=\"" + RUANG + "\"><x:body>" + alinea + "</x:body></x:document>");
        Naskah naskah = PembacaTeks.baca("a.docx", "Capaian 97,5 & tetap\n");
        Map<String, String> salinan = salinan(asli, naskah, List.of(temuan(0, "", "97,5")));
        assertThat(salinan.getOrDefault("word/document.xml", ""))
                .contains("<x:pPr/><x:commentRangeStart x:id=\"0\"/><x:r><x:t>Capaian 97,")
                .contains("tetap</x:t></x:r><x:commentRangeEnd x:id=\"0\"/>");
        assertThat(salinan.getOrDefault("word/comments.xml", "")).contains("w:id=\"0\"");
        assertThat(salinan.get("[Content_Types].xml")).contains("PartName=\"/word/comments.xml\"");
        assertThat(salinan.get("word/_rels/document.xml.rels")).contains("Target=\"/word/comments.xml\"");
    }

    @Test
    void dari_dua_sel_yang_sama_dipilih_yang_di_bawah_kepala_kolomnya() throws Exception {
        String tabel = baris("Program", "Target", "Realisasi") + baris("A", "80", "80") + baris("B", "80", "70");
        byte[] asli =
                zip("<w:document xmlns:w=\"" + RUANG + "\"><w:body><w:tbl>" + tabel + "</w:tbl></w:body></w:document>");
        Naskah naskah = PembacaTeks.baca("a.docx", "Program\tTarget\tRealisasi\nA\t80\t80\nB\t80\t70\n");
        String dokumen =
                salinan(asli, naskah, List.of(temuan(1, "Realisasi", "80"))).getOrDefault("word/document.xml", "");
        String sebelumnya = dokumen.substring(0, dokumen.indexOf("<w:commentRangeStart"));
        assertThat(sebelumnya.replaceAll("<[^>]*>", " ").strip().split("\\s+"))
                .containsExactly("Program", "Target", "Realisasi", "A", "80");
    }

    @Test
    void temuan_tanpa_tempat_tetap_ada_pada_alinea_pertama() throws Exception {
        Temuan hilang = temuan(999, "", "");
        String dokumen = salinan(ContohDokumen.docx(), ContohTemuan.naskah(), List.of(hilang))
                .getOrDefault("word/document.xml", "");
        assertThat(ditandai(dokumen, 1)).contains("Kota Contoh");
    }

    @Test
    void temuan_di_bagian_lain_berkas_ditandai_pada_kalimat_sebelumnya() throws Exception {
        byte[] asli = zip("<w:document xmlns:w=\"" + RUANG + "\"><w:body>" + alinea("Pendahuluan") + alinea("Isi bab")
                + alinea("Penutup") + "</w:body></w:document>");
        Naskah naskah = PembacaTeks.baca("a.docx", "Pendahuluan\nIsi bab\nCatatan kaki 12,5 %\nPenutup\n");
        assertThat(ditandai(
                        salinan(asli, naskah, List.of(temuan(2, "", "12,5 %"))).getOrDefault("word/document.xml", ""),
                        0))
                .contains("Isi bab");
    }

    @Test
    void nomor_butir_yang_tidak_tertulis_di_berkas_tidak_mengganggu() throws Exception {
        byte[] asli = zip("<w:document xmlns:w=\"" + RUANG + "\"><w:body>" + alinea("Rumah singgah") + alinea("Jumlah")
                + alinea("Panti sosial") + alinea("Jumlah") + "</w:body></w:document>");
        Naskah naskah = PembacaTeks.baca("a.docx", "1. Rumah singgah\nJumlah\n2. Panti sosial\nJumlah\n");
        String dokumen = salinan(asli, naskah, List.of(temuan(2, "", "Panti"), temuan(3, "", "Jumlah")))
                .getOrDefault("word/document.xml", "");
        assertThat(ditandai(dokumen, 0)).contains("Panti sosial");
        assertThat(dokumen.indexOf("commentRangeStart w:id=\"1\"")).isGreaterThan(dokumen.indexOf("Panti sosial"));
    }

    @Test
    void berkas_yang_bukan_dokumen_word_ditolak_dengan_alasan() {
        Naskah naskah = PembacaTeks.baca("a.docx", "x\n");
        assertThatThrownBy(() -> salinan(zip("<html/>"), naskah, List.of()))
                .isInstanceOf(TakDapatDitandai.class)
                .hasMessage("Salinan bertanda hanya dapat dibuat dari berkas Word (.docx) dan PDF.");
        assertThatThrownBy(() -> salinan(zip("<!DOCTYPE a [<!ENTITY b \"c\">]><a/>"), naskah, List.of()))
                .isInstanceOf(TakDapatDitandai.class)
                .hasMessageContaining("DOCTYPE");
        assertThatThrownBy(() -> SalinanBertanda.untuk("teks".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(TakDapatDitandai.class)
                .hasMessageContaining("Word");
    }

    @Test
    void lembar_kerja_ditolak_dengan_kalimat_yang_sama_seperti_teks() throws Exception {
        Naskah naskah = PembacaTeks.baca("a.xlsx", "x\n");
        assertThatThrownBy(() -> salinan(SalinanNaskah.xlsx(ContohTemuan.naskah()), naskah, List.of()))
                .isInstanceOf(TakDapatDitandai.class)
                .hasMessage("Salinan bertanda hanya dapat dibuat dari berkas Word (.docx) dan PDF.");
    }

    private static Map<String, String> salinan(byte[] asli, Naskah naskah, List<Temuan> temuan) throws Exception {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        SalinanBertanda.untuk(asli).tulis(asli, naskah, temuan, ContohDokumen.SAAT, keluar);
        return IsiZip.dari(keluar.toByteArray());
    }

    /** The text between the marks of this comment. */
    private static String ditandai(String dokumen, int nomor) {
        int mulai = dokumen.indexOf("<w:commentRangeStart w:id=\"" + nomor + "\"/>");
        int akhir = dokumen.indexOf("<w:commentRangeEnd w:id=\"" + nomor + "\"/>");
        assertThat(mulai).isPositive().isLessThan(akhir);
        return dokumen.substring(mulai, akhir).replaceAll("<[^>]*>", "");
    }

    private static int nomor(String komentar, String aturan) {
        String depan = komentar.substring(0, komentar.indexOf(aturan));
        String dari = depan.substring(depan.lastIndexOf("w:id=\"") + 6);
        return Integer.parseInt(dari.substring(0, dari.indexOf('"')));
    }

    private static Temuan temuan(int urut, String kolom, String tercetak) {
        return new Temuan(
                "RASIO-01",
                Jenis.RASIO,
                Tingkat.ERROR,
                new Tempat(Letak.urut(urut), "Tabel", kolom, tercetak),
                "1",
                "",
                "Salah <besar> & nyata.",
                List.of());
    }

    private static String alinea(String teks) {
        return "<w:p><w:r><w:t>" + teks + "</w:t></w:r></w:p>";
    }

    private static String baris(String... sel) {
        StringBuilder hasil = new StringBuilder("<w:tr>");
        for (String s : sel) {
            hasil.append("<w:tc><w:p><w:r><w:t>").append(s).append("</w:t></w:r></w:p></w:tc>");
        }
        return hasil.append("</w:tr>").toString();
    }

    private static byte[] zip(String dokumen) throws java.io.IOException {
        Map<String, String> isi = new LinkedHashMap<>();
        isi.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"></Types>");
        isi.put(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        isi.put("word/document.xml", dokumen);
        return IsiZip.tulis(isi);
    }
}
