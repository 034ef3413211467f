package id.kinerja.dokumen.docx;

import id.kinerja.dokumen.Dokumen;
import id.kinerja.dokumen.TataHalaman;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;

/** Writes DOCX. The page numbers cached in contents and lists come from the PDF's layout, asked for as late as possible. */
public final class DocxPenulis {
    private DocxPenulis() {}

    public static void tulis(Dokumen dokumen, Supplier<TataHalaman> halaman, OutputStream keluar) throws IOException {
        throw new UnsupportedOperationException();
    }
}
