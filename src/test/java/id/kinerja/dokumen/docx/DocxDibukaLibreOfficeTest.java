package id.kinerja.dokumen.docx;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.dokumen.ContohDokumen;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice opens the file, recalculates its fields and prints the same numbers. */
class DocxDibukaLibreOfficeTest {
    private static String teks = "";
    private static int halaman;

    @TempDir
    static Path folder = Path.of("");

    @BeforeAll
    static void cetak() throws Exception {
        Path docx = folder.resolve("contoh.docx");
        Files.write(docx, BerkasDocx.contoh().isi());
        LibreOffice.jadikanPdf(docx);
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("contoh.pdf").toFile())) {
            teks = new PDFTextStripper().getText(pdf);
            halaman = pdf.getNumberOfPages();
        }
    }

    @Test
    void daftar_isi_dan_nomor_halaman_tercetak() {
        String romawi = ContohDokumen.halaman().halaman().get("ikhtisar");
        assertThat(baris("Ikhtisar Eksekutif.")).endsWith(romawi);
        assertThat(baris("BAB III  Akuntabilitas Kinerja.")).endsWith("6");
        assertThat(baris("Tabel L.1 Realisasi menurut tahun")).contains("....");
    }

    @Test
    void judul_tabel_dan_rujukan_terbaca_benar_setelah_bidang_dihitung_ulang() {
        assertThat(rapi())
                .contains("Tabel 1.1 Sarana dan prasarana tahun 2023 (unit)")
                .contains("Tabel 3.1 memuat capaian; lihat juga subbab 1.2 dan Bab I.")
                .contains("Gambar R.1 Capaian indikator sasaran (persen)")
                .contains("Tabel L.1 Realisasi menurut tahun (persen)");
    }

    @Test
    void subbab_tercetak_dengan_nomornya() {
        assertThat(rapi()).contains("3.1.1 Target dan realisasi tahun 2023").contains("3.2 Realisasi anggaran");
    }

    @Test
    void halaman_romawi_lalu_arab_tanpa_halaman_kosong() {
        assertThat(rapi()).contains("Tahun 2023 i ").contains("Tahun 2023 v ").contains("Tahun 2023 1 ");
        assertThat(halaman).as("sampul, lima depan, isi dan lampiran").isEqualTo(13);
    }

    private static String baris(String awal) {
        return teks.lines()
                .map(b -> b.replace('\u00A0', ' ').strip())
                .filter(b -> b.startsWith(awal))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Tidak ada baris \"" + awal + "\" di:\n" + teks));
    }

    private static String rapi() {
        return teks.replace('\u00A0', ' ').replaceAll("\\s+", " ");
    }
}
