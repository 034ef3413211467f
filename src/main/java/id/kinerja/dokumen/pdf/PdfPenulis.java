package id.kinerja.dokumen.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import id.kinerja.dokumen.Dokumen;
import id.kinerja.dokumen.Penomoran;
import id.kinerja.dokumen.TataHalaman;
import id.kinerja.dokumen.tabel.ArahTabel;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes PDF and tells on which page each numbered thing landed.
 *
 * <p>The same document gives the same bytes; nothing is loaded from outside. Safe for use by several threads.
 */
public final class PdfPenulis {
    private PdfPenulis() {}

    static {
        XRLog.setLoggingEnabled(false);
    }

    /** Writes the document to {@code keluar}, which stays open. */
    public static TataHalaman tulis(Dokumen asal, OutputStream keluar) throws IOException {
        Dokumen dokumen = ArahTabel.atur(asal);
        KumpulanHuruf huruf = KumpulanHuruf.pinjam();
        try (PDDocument pdf = new PDDocument()) {
            return tulis(dokumen, keluar, huruf, pdf);
        } finally {
            huruf.kembalikan();
        }
    }

    private static TataHalaman tulis(Dokumen dokumen, OutputStream keluar, KumpulanHuruf huruf, PDDocument pdf)
            throws IOException {
        Xhtml x = new Xhtml();
        Acuan acuan = new Acuan(Penomoran.atas(dokumen));
        BerkasGambar berkas = new BerkasGambar();
        PenulisGambar gambar = new PenulisGambar(x, acuan, berkas);
        new PenulisDokumen(x, acuan, gambar, huruf).tulis(dokumen, Gaya.untuk(dokumen.identitas()));

        PdfRendererBuilder pembangun = new PdfRendererBuilder();
        huruf.daftarkan(pembangun, pdf);
        pembangun
                .withW3cDocument(x.dokumen(), BerkasGambar.SKEMA + ":/")
                .usePDDocument(pdf)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(Gaya.profilWarna())
                .withProducer("Kinerja")
                .usePageSupplier(new HalamanPdf())
                .useUnicodeLineBreaker(new PemenggalBaris())
                .useObjectDrawerFactory(new PelukisPdf(gambar.lukisan(), huruf, pdf))
                .useProtocolsStreamImplementation(berkas, BerkasGambar.SKEMA)
                .useUriResolver((dasar, alamat) -> BerkasGambar.milikKita(alamat) ? alamat : null)
                .useExternalResourceAccessControl(
                        (alamat, jenis) -> BerkasGambar.milikKita(alamat),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        try (PdfBoxRenderer perender = pembangun.buildPdfRenderer()) {
            perender.createPDFWithoutClosing();
            LabelHalaman label = LabelHalaman.dari(dokumen, acuan, perender);
            label.pasang(pdf);
            MetadataPdf.pasang(pdf, dokumen.identitas());
            pdf.save(keluar);
            Map<String, String> halaman = new HashMap<>();
            acuan.idMenurutKunci().forEach((kunci, id) -> halaman.put(kunci, label.milik(id)));
            return new TataHalaman(halaman, pdf.getNumberOfPages());
        }
    }
}
