package id.kinerja.dokumen.pdf;

import id.kinerja.dokumen.Dokumen;
import id.kinerja.dokumen.TataHalaman;
import java.io.IOException;
import java.io.OutputStream;

/** Writes PDF and tells on which page each numbered thing landed. */
public final class PdfPenulis {
    private PdfPenulis() {}

    public static TataHalaman tulis(Dokumen dokumen, OutputStream keluar) throws IOException {
        throw new UnsupportedOperationException();
    }
}
