package id.kinerja.dokumen.pdf;

import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import id.kinerja.dokumen.Dokumen;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;

/** The printed number of each page: none on the cover, roman in the front matter, arabic from 1 in the body. */
final class LabelHalaman {
    private static final Pattern JANGKAR = Pattern.compile("^" + Acuan.AWALAN);
    private static final int[] NILAI = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ANGKA = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private final Map<String, Integer> halaman;
    private final int awalIsi;
    private final boolean adaDepan;

    private LabelHalaman(Map<String, Integer> halaman, int awalIsi, boolean adaDepan) {
        this.halaman = halaman;
        this.awalIsi = awalIsi;
        this.adaDepan = adaDepan;
    }

    /** Reads where the anchors landed from the boxes already laid out. */
    static LabelHalaman dari(Dokumen dokumen, Acuan acuan, PdfBoxRenderer perender) {
        Map<String, Integer> halaman = new HashMap<>();
        for (PagePosition<Box> p : perender.findPagePositionsByID(JANGKAR)) {
            halaman.put(p.getId(), p.getPageNo());
        }
        int awalIsi = dokumen.isi().isEmpty()
                ? Integer.MAX_VALUE
                : halaman.getOrDefault(acuan.id(dokumen.isi().getFirst().kunci()), 1);
        return new LabelHalaman(halaman, awalIsi, !dokumen.depan().isEmpty());
    }

    /** The label of the page on which this anchor stands. */
    String milik(String id) {
        int urutan = halaman.getOrDefault(id, 0);
        return urutan >= awalIsi ? String.valueOf(urutan - awalIsi + 1) : romawi(urutan);
    }

    void pasang(PDDocument pdf) {
        PDPageLabels label = new PDPageLabels(pdf);
        PDPageLabelRange sampul = new PDPageLabelRange();
        sampul.setPrefix("Sampul");
        label.setLabelItem(0, sampul);
        if (adaDepan) {
            label.setLabelItem(1, rentang(PDPageLabelRange.STYLE_ROMAN_LOWER));
        }
        if (awalIsi < pdf.getNumberOfPages()) {
            label.setLabelItem(awalIsi, rentang(PDPageLabelRange.STYLE_DECIMAL));
        }
        pdf.getDocumentCatalog().setPageLabels(label);
    }

    private static PDPageLabelRange rentang(String gaya) {
        PDPageLabelRange r = new PDPageLabelRange();
        r.setStyle(gaya);
        r.setStart(1);
        return r;
    }

    static String romawi(int angka) {
        StringBuilder hasil = new StringBuilder();
        int sisa = angka;
        for (int i = 0; i < NILAI.length; i++) {
            for (; sisa >= NILAI[i]; sisa -= NILAI[i]) {
                hasil.append(ANGKA[i]);
            }
        }
        return hasil.toString().toLowerCase(Locale.ROOT);
    }
}
