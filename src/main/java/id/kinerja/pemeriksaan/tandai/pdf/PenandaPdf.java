package id.kinerja.pemeriksaan.tandai.pdf;

import id.kinerja.pemeriksaan.tandai.TakDapatDitandai;
import id.kinerja.pemeriksaan.tandai.Tanda;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/** Highlights what each finding is about, with the finding as its note; what is not found on its page gets a note at the top. */
public final class PenandaPdf {
    private static final int SISI_CATATAN = 20;

    private final PDDocument dokumen;
    private final ZonedDateTime saat;
    private final Map<Integer, HurufHalaman> huruf = new HashMap<>();
    private final Map<Integer, Integer> catatan = new HashMap<>();

    private PenandaPdf(PDDocument dokumen, ZonedDateTime saat) {
        this.dokumen = dokumen;
        this.saat = saat;
    }

    public static void tulis(byte[] asli, List<Tanda> tanda, ZonedDateTime saat, OutputStream keluar)
            throws IOException, TakDapatDitandai {
        try (PDDocument dokumen = Loader.loadPDF(asli)) {
            if (dokumen.isEncrypted() || dokumen.getNumberOfPages() == 0) {
                throw terkunci();
            }
            PenandaPdf penanda = new PenandaPdf(dokumen, saat);
            for (Tanda t : tanda) {
                penanda.tandai(t);
            }
            dokumen.saveIncremental(keluar);
        } catch (InvalidPasswordException sandi) {
            throw terkunci();
        }
    }

    private void tandai(Tanda t) throws IOException {
        int nomor = Math.clamp(t.letak().halaman().orElse(1), 1, dokumen.getNumberOfPages());
        PDPage halaman = dokumen.getPage(nomor - 1);
        Optional<List<PDRectangle>> tempat =
                t.tercetak().isBlank() ? Optional.empty() : huruf(nomor).cari(t.tercetak(), t.potongan());
        PDAnnotationMarkup anotasi = tempat.isPresent() ? sorotan(tempat.get()) : catatan(halaman, nomor);
        anotasi.setContents(t.isi());
        anotasi.setSubject(t.judul());
        anotasi.setTitlePopup("Kinerja");
        anotasi.setColor(warna(t));
        GregorianCalendar kini = GregorianCalendar.from(saat);
        anotasi.setCreationDate(kini);
        anotasi.setModifiedDate(kini);
        anotasi.setPage(halaman);
        anotasi.setPrinted(true);
        anotasi.constructAppearances(dokumen);
        List<PDAnnotation> semua = halaman.getAnnotations();
        semua.add(anotasi);
        halaman.setAnnotations(semua);
        halaman.getCOSObject().setNeedToBeUpdated(true);
        tercatat(anotasi.getCOSObject());
    }

    private HurufHalaman huruf(int nomor) throws IOException {
        HurufHalaman ada = huruf.get(nomor);
        if (ada == null) {
            ada = new HurufHalaman(dokumen, nomor);
            huruf.put(nomor, ada);
        }
        return ada;
    }

    private static PDAnnotationMarkup sorotan(List<PDRectangle> garis) {
        PDAnnotationHighlight sorotan = new PDAnnotationHighlight();
        float[] sudut = new float[8 * garis.size()];
        PDRectangle seluruhnya = garis.getFirst();
        for (int i = 0; i < garis.size(); i++) {
            PDRectangle g = garis.get(i);
            seluruhnya = Glif.gabung(seluruhnya, g);
            float[] satu = {
                g.getLowerLeftX(), g.getUpperRightY(), g.getUpperRightX(), g.getUpperRightY(),
                g.getLowerLeftX(), g.getLowerLeftY(), g.getUpperRightX(), g.getLowerLeftY()
            };
            System.arraycopy(satu, 0, sudut, 8 * i, satu.length);
        }
        sorotan.setRectangle(seluruhnya);
        sorotan.setQuadPoints(sudut);
        return sorotan;
    }

    /** The notes of a page stand beside each other at its top. */
    private PDAnnotationMarkup catatan(PDPage halaman, int nomor) {
        int ke = catatan.merge(nomor, 1, Integer::sum);
        PDRectangle kotak = halaman.getCropBox();
        PDAnnotationText teks = new PDAnnotationText();
        teks.setName(PDAnnotationText.NAME_NOTE);
        teks.setRectangle(new PDRectangle(
                kotak.getLowerLeftX() + SISI_CATATAN * ke,
                kotak.getUpperRightY() - 2 * SISI_CATATAN,
                SISI_CATATAN,
                SISI_CATATAN));
        return teks;
    }

    private static PDColor warna(Tanda t) {
        float[] rona = switch (t.temuan().tingkat()) {
            case ERROR -> new float[] {1, 0.62f, 0.6f};
            case WARNING -> new float[] {1, 0.87f, 0.4f};
            case INFO -> new float[] {0.7f, 0.85f, 0.97f};
        };
        return new PDColor(rona, PDDeviceRGB.INSTANCE);
    }

    /** What is new must be said to be new, or it is left out of what is appended. */
    private static void tercatat(COSBase bagian) {
        switch (bagian) {
            case COSDictionary kamus -> {
                kamus.setNeedToBeUpdated(true);
                kamus.entrySet().stream()
                        .filter(e -> !e.getKey().equals(COSName.P))
                        .forEach(e -> tercatat(e.getValue()));
            }
            case COSArray larik -> {
                larik.setNeedToBeUpdated(true);
                larik.forEach(PenandaPdf::tercatat);
            }
            default -> {}
        }
    }

    private static TakDapatDitandai terkunci() {
        return new TakDapatDitandai("PDF ini terkunci atau kosong; salinan bertanda tidak dibuat.");
    }
}
