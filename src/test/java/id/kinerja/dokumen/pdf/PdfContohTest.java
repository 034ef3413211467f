package id.kinerja.dokumen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.contoh.DokumenContoh;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The reports of the examples obey PDF/A-3a and PDF/UA-1. */
class PdfContohTest {
    @ParameterizedTest
    @ValueSource(strings = {"kota-semarang-2023", "kota-jambi-2023", "tanjung-jabung-barat-2023"})
    void laporan_memenuhi_pdf_a_3a_dan_pdf_ua_1(String paket) throws Exception {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfPenulis.tulis(DokumenContoh.lkjip(paket), pdf);

        assertThat(PemeriksaPdf.pelanggaran(pdf.toByteArray(), PDFAFlavour.PDFA_3_A))
                .isEmpty();
        assertThat(PemeriksaPdf.pelanggaran(pdf.toByteArray(), PDFAFlavour.PDFUA_1))
                .isEmpty();
    }
}
