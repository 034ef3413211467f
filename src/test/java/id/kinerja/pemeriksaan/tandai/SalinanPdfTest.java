package id.kinerja.pemeriksaan.tandai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.pemeriksaan.ContohTemuan;
import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.baca.Letak;
import id.kinerja.pemeriksaan.baca.Naskah;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;

class SalinanPdfTest {
    private static final int HALAMAN = 2;

    @Test
    void yang_tercetak_disorot_di_tempatnya() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(salinan(ContohDokumen.pdf(), temuan()))) {
            PDPage halaman = pdf.getPage(HALAMAN - 1);
            List<PDAnnotation> anotasi = halaman.getAnnotations();
            assertThat(anotasi).hasSize(3).allMatch(PDAnnotationHighlight.class::isInstance);
            assertThat(anotasi)
                    .extracting(a -> teks(halaman, a))
                    .containsExactly("99,81", "28.178.000", "tahun 2021 ini");
            assertThat(anotasi.getFirst().getContents())
                    .startsWith("Kesalahan RASIO-01. Tercetak 99,81, seharusnya 73,67");
            assertThat(anotasi)
                    .allMatch(a -> a.getNormalAppearanceStream() != null
                            && a.getNormalAppearanceStream().getBBox() != null);
        }
    }

    @Test
    void berkas_asli_utuh_di_awal_salinannya() throws Exception {
        byte[] asli = ContohDokumen.pdf();
        byte[] salinan = salinan(asli, temuan());
        assertThat(Arrays.copyOf(salinan, asli.length)).isEqualTo(asli);
    }

    @Test
    void yang_tidak_ditemukan_di_halamannya_menjadi_catatan_di_atas() throws Exception {
        Temuan hilang = pindah(temuan().getFirst(), 1);
        try (PDDocument pdf = Loader.loadPDF(salinan(ContohDokumen.pdf(), List.of(hilang, hilang)))) {
            List<PDAnnotation> anotasi = pdf.getPage(0).getAnnotations();
            assertThat(anotasi).hasSize(2).allMatch(PDAnnotationText.class::isInstance);
            PDRectangle a = anotasi.get(0).getRectangle();
            PDRectangle b = anotasi.get(1).getRectangle();
            assertThat(a.getLowerLeftX()).isLessThan(b.getLowerLeftX());
            assertThat(a.getLowerLeftY())
                    .isGreaterThan(pdf.getPage(0).getCropBox().getHeight() * 3 / 4);
        }
    }

    @Test
    void pdf_terkunci_tidak_disalin() throws Exception {
        ByteArrayOutputStream terkunci = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(ContohDokumen.pdf())) {
            pdf.protect(new StandardProtectionPolicy("pemilik", "", new AccessPermission()));
            pdf.save(terkunci);
        }
        assertThatThrownBy(() -> salinan(terkunci.toByteArray(), temuan())).isInstanceOf(TakDapatDitandai.class);
    }

    private static byte[] salinan(byte[] asli, List<Temuan> temuan) throws IOException, TakDapatDitandai {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        Naskah naskah = ContohTemuan.naskah();
        SalinanBertanda.untuk(asli).tulis(asli, naskah, temuan, ContohDokumen.SAAT, keluar);
        return keluar.toByteArray();
    }

    private static List<Temuan> temuan() {
        return ContohTemuan.hasil().temuan().stream()
                .map(t -> pindah(t, HALAMAN))
                .toList();
    }

    private static Temuan pindah(Temuan t, int halaman) {
        Tempat asal = t.tempat();
        Letak letak = Letak.halaman(asal.letak().urut(), halaman);
        return new Temuan(
                t.aturan(),
                t.jenis(),
                t.tingkat(),
                new Tempat(letak, asal.tabel(), asal.kolom(), asal.tercetak()),
                t.seharusnya(),
                t.hitungan(),
                t.penjelasan(),
                t.terkait());
    }

    private static String teks(PDPage halaman, PDAnnotation a) {
        float[] sudut = ((PDAnnotationHighlight) a).getQuadPoints();
        try {
            PDFTextStripperByArea pembaca = new PDFTextStripperByArea();
            pembaca.addRegion(
                    "sini",
                    new Rectangle2D.Double(
                            sudut[0],
                            halaman.getCropBox().getHeight() - sudut[1],
                            sudut[2] - sudut[0] - 1, // the next character touches it
                            sudut[1] - sudut[5]));
            pembaca.extractRegions(halaman);
            return pembaca.getTextForRegion("sini").strip();
        } catch (IOException galat) {
            throw new java.io.UncheckedIOException(galat);
        }
    }
}
