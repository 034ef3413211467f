package id.kinerja.pemeriksaan.kertas;

import id.kinerja.dokumen.Dokumen;
import id.kinerja.dokumen.TataHalaman;
import id.kinerja.dokumen.docx.DocxPenulis;
import id.kinerja.dokumen.html.HtmlPenulis;
import id.kinerja.dokumen.xlsx.XlsxPenulis;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;

/** Formats of the working paper. */
public enum FormatKertas {
    DOCX,
    HTML,
    XLSX;

    private static final TataHalaman TANPA_DAFTAR_ISI = new TataHalaman(Map.of(), 0);

    /** The ending of its files. */
    public String akhiran() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Writes the whole file; {@code keluar} stays open. */
    public void tulis(Dokumen kertas, OutputStream keluar) throws IOException {
        switch (this) {
            case DOCX -> DocxPenulis.tulis(kertas, () -> TANPA_DAFTAR_ISI, keluar);
            case HTML -> HtmlPenulis.tulis(kertas, keluar);
            case XLSX -> XlsxPenulis.tulis(kertas, keluar);
        }
    }
}
