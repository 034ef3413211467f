package id.kinerja.dokumen.docx;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.contoh.DokumenContoh;
import id.kinerja.dokumen.Dokumen;
import id.kinerja.dokumen.TataHalaman;
import id.kinerja.dokumen.pdf.PdfPenulis;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;

/** The reports of the examples as Word opens them. */
class DocxContohTest {
    @ParameterizedTest
    @ValueSource(strings = {"kota-semarang-2023", "kota-jambi-2023", "tanjung-jabung-barat-2023"})
    void laporan_menurut_skema(String paket) throws Exception {
        BerkasDocx docx = docx(DokumenContoh.lkjip(paket));

        assertThat(SkemaDocx.periksa(DocumentDocument.Factory.parse(bagian(docx, "document"))))
                .isEmpty();
        assertThat(SkemaDocx.periksa(NumberingDocument.Factory.parse(bagian(docx, "numbering"))))
                .isEmpty();
        assertThat(SkemaDocx.periksa(FootnotesDocument.Factory.parse(bagian(docx, "footnotes"))))
                .isEmpty();
        assertThat(SkemaDocx.periksa(CommentsDocument.Factory.parse(bagian(docx, "comments"))))
                .isEmpty();
    }

    @Test
    void laporan_dibuka_libreoffice_dengan_jumlah_halaman_seperti_pdf(@TempDir Path folder) throws Exception {
        Dokumen dokumen = DokumenContoh.lkjip("kota-semarang-2023");
        TataHalaman halaman = PdfPenulis.tulis(dokumen, OutputStream.nullOutputStream());
        Path docx = folder.resolve("laporan.docx");
        Files.write(docx, BerkasDocx.tulis(dokumen, halaman).isi());

        try (PDDocument pdf = Loader.loadPDF(LibreOffice.jadikanPdf(docx).toFile())) {
            String teks = new PDFTextStripper().getText(pdf);
            assertThat(teks).contains("Ikhtisar Eksekutif", "Tabel 3.2", "Rp35.272.253.286");
            assertThat(teks).doesNotContain("Error:", "Error!");
            assertThat(pdf.getNumberOfPages()).isBetween(halaman.jumlahHalaman() - 4, halaman.jumlahHalaman() + 4);
        }
    }

    private static BerkasDocx docx(Dokumen dokumen) throws Exception {
        return BerkasDocx.tulis(dokumen, PdfPenulis.tulis(dokumen, OutputStream.nullOutputStream()));
    }

    private static ByteArrayInputStream bagian(BerkasDocx docx, String nama) {
        return new ByteArrayInputStream(docx.ambil("word/" + nama + ".xml"));
    }
}
