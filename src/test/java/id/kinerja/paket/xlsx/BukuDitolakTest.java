package id.kinerja.paket.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.paket.Masalah;
import id.kinerja.paket.PaketTerbuka;
import id.kinerja.paket.PembacaPaket;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that are refused whole, each with what it is and what to do. */
class BukuDitolakTest {
    @TempDir
    private Path tempat;

    @ParameterizedTest
    @CsvSource({
        "xl/vbaProject.bin, buku-kerja-bermakro",
        "xl/macrosheets/sheet1.xml, buku-kerja-bermakro",
        "xl/externalLinks/externalLink1.xml, buku-kerja-bertautan",
        "xl/connections.xml, buku-kerja-bertautan",
        "xl/embeddings/oleObject1.bin, buku-kerja-berobjek",
        "xl/activeX/activeX1.xml, buku-kerja-berobjek",
        "xl/workbook.bin, buku-kerja-bukan-xlsx",
        "word/document.xml, buku-kerja-bukan-xlsx"
    })
    void bagian_terlarang(String jalur, String kode) throws IOException {
        assertThat(ditolak(BukuUji.templat().taruh(jalur, "<x/>")).kode()).isEqualTo(kode);
    }

    @Test
    void jenis_isi_bermakro_ditolak_juga_bila_namanya_xlsx() throws IOException {
        Masalah m = ditolak(BukuUji.templat()
                .ubah(
                        "[Content_Types].xml",
                        s -> s.replace(
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                "application/vnd.ms-excel.sheet.macroEnabled.main+xml")));
        assertThat(m.salah()).isEqualTo("Buku kerja memuat makro.");
        assertThat(m.perbaikan()).contains("tanpa makro");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]Lembar!A1", "SUM('[2]Data lama'!A1:A3)", "cmd|'/c calc'!A0", "1+MSEXCEL|'x'!A1"})
    void rumus_ke_luar_ditolak(String rumus) throws IOException {
        Masalah m =
                ditolak(BukuUji.templat().baris(2, "<row r=\"2\"><c r=\"A2\"><f>" + rumus + "</f><v>1</v></c></row>"));
        assertThat(m.kode()).isEqualTo("buku-kerja-bertautan");
        assertThat(m.perbaikan()).contains("Putuskan tautannya");
    }

    @Test
    void doctype_ditolak() throws IOException {
        Masalah m = ditolak(BukuUji.templat()
                .ubah(
                        "xl/workbook.xml",
                        s -> s.replace(
                                "<workbook ", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><workbook ")));
        assertThat(m.kode()).isEqualTo("buku-kerja-rusak");
        assertThat(m.salah()).contains("DOCTYPE");
    }

    @Test
    void bom_zip_di_dalam_buku_kerja_ditolak_sebelum_dibuka() throws IOException {
        Masalah m = ditolak(BukuUji.templat().taruh("xl/sharedStrings.xml", " ".repeat(40 * 1024 * 1024)));
        assertThat(m.kode()).isEqualTo("zip-meledak");
    }

    @Test
    void buku_kerja_terpotong() throws IOException {
        Masalah m = ditolak(BukuUji.templat().ubah("xl/worksheets/sheet2.xml", s -> s.substring(0, s.length() / 2)));
        assertThat(m.kode()).isEqualTo("buku-kerja-rusak");
    }

    @Test
    void lebih_dari_dua_ratus_ribu_baris_ditolak_dengan_batasnya() throws IOException {
        StringBuilder baris = new StringBuilder();
        for (int i = 2; i < 200_100; i++) {
            baris.append("<row r=\"")
                    .append(i)
                    .append("\"><c r=\"A")
                    .append(i)
                    .append("\"><v>")
                    .append(i * 7919L % 1_000_003);
            baris.append("</v></c></row>");
        }
        Masalah m = ditolak(BukuUji.templat().baris(3, baris.toString()));
        assertThat(m.kode()).isEqualTo("buku-kerja-terlalu-besar");
        assertThat(m.salah()).isEqualTo("Lembar \"Pejabat\" berisi lebih dari 200.000 baris.");
    }

    @Test
    void baris_yang_sel_terakhirnya_jauh_di_kanan_tidak_memenuhi_ingatan() throws IOException {
        StringBuilder baris = new StringBuilder();
        for (int i = 2; i < 1_100; i++) {
            baris.append("<row r=\"")
                    .append(i)
                    .append("\"><c r=\"XFD")
                    .append(i)
                    .append("\"><v>")
                    .append(i * 7919L % 1_000_003)
                    .append("</v></c></row>");
        }
        Masalah m = ditolak(BukuUji.templat().baris(3, baris.toString()));
        assertThat(m.kode()).isEqualTo("buku-kerja-terlalu-besar");
        assertThat(m.salah()).startsWith("Baris-barisnya terlalu lebar");
    }

    @Test
    void buku_kerja_bersandi() throws Exception {
        Path berkas = tempat.resolve("sandi.xlsx");
        try (POIFSFileSystem ole = new POIFSFileSystem()) {
            Encryptor penyandi = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            penyandi.confirmPassword("rahasia");
            try (OutputStream keluar = penyandi.getDataStream(ole)) {
                keluar.write("isi".getBytes(StandardCharsets.UTF_8));
            }
            try (OutputStream keluar = Files.newOutputStream(berkas)) {
                ole.writeFilesystem(keluar);
            }
        }
        Masalah m = ditolak(berkas);
        assertThat(m.kode()).isEqualTo("buku-kerja-bersandi");
        assertThat(m.perbaikan()).contains("hapus kata sandinya");
    }

    @Test
    void xls_lama_dikenali_dari_isinya() throws IOException {
        Path berkas = tempat.resolve("lama.xlsx");
        try (POIFSFileSystem ole = new POIFSFileSystem();
                OutputStream keluar = Files.newOutputStream(berkas)) {
            ole.createDocument(new java.io.ByteArrayInputStream(new byte[4096]), "Workbook");
            ole.writeFilesystem(keluar);
        }
        Masalah m = ditolak(berkas);
        assertThat(m.salah()).isEqualTo("Berkas ini dokumen Office lama (.xls), bukan buku kerja .xlsx.");
        assertThat(m.perbaikan()).endsWith("simpan sebagai .xlsx.");
    }

    private Masalah ditolak(BukuUji buku) throws IOException {
        return ditolak(buku.tulis(tempat.resolve("uji.xlsx")));
    }

    private static Masalah ditolak(Path berkas) {
        PaketTerbuka terbuka = PembacaPaket.buka(berkas);
        assertThat(terbuka.paket()).isEmpty();
        assertThat(terbuka.masalah()).hasSize(1);
        assertThat(terbuka.masalah().getFirst().tingkat()).isEqualTo(Masalah.Tingkat.KESALAHAN);
        return terbuka.masalah().getFirst();
    }
}
