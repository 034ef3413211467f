package id.kinerja.laporan.cetak;

import id.kinerja.dokumen.Dokumen;
import id.kinerja.dokumen.TataHalaman;
import id.kinerja.dokumen.docx.DocxPenulis;
import id.kinerja.dokumen.html.HtmlPenulis;
import id.kinerja.dokumen.pdf.PdfPenulis;
import id.kinerja.dokumen.xlsx.XlsxPenulis;
import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hitungan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * Writes a composed document in the formats asked for.
 *
 * <p>For a Word file the PDF is laid out too, since the page numbers in its contents come from it; both run side by side.
 */
public final class PencetakDokumen {
    /** A thread of its own: the common pool, which paints the charts of the Word file, has a single one on two cores. */
    private static final Executor BERDAMPINGAN =
            tugas -> Thread.ofPlatform().daemon().name("pdf").start(tugas);

    private PencetakDokumen() {}

    /**
     * The files, each whole.
     *
     * @param asal the derivation of a number of the document
     */
    public static Map<FormatBerkas, ByteArrayOutputStream> cetak(
            Dokumen dokumen, Function<Alamat, Optional<Hitungan>> asal, Set<FormatBerkas> format) throws IOException {
        Map<FormatBerkas, ByteArrayOutputStream> hasil = new EnumMap<>(FormatBerkas.class);
        if (format.contains(FormatBerkas.HTML)) {
            HtmlPenulis.tulis(dokumen, asal, baru(hasil, FormatBerkas.HTML));
        }
        if (format.contains(FormatBerkas.XLSX)) {
            XlsxPenulis.tulis(dokumen, asal, baru(hasil, FormatBerkas.XLSX));
        }
        if (format.contains(FormatBerkas.DOCX) || format.contains(FormatBerkas.PDF)) {
            berhalaman(dokumen, format, hasil);
        }
        hasil.keySet().retainAll(format);
        return hasil;
    }

    /** The formats with page numbers. */
    private static void berhalaman(
            Dokumen dokumen, Set<FormatBerkas> format, Map<FormatBerkas, ByteArrayOutputStream> hasil)
            throws IOException {
        OutputStream pdf = baru(hasil, FormatBerkas.PDF);
        CompletableFuture<TataHalaman> halaman =
                CompletableFuture.supplyAsync(() -> tulisPdf(dokumen, pdf), BERDAMPINGAN);
        try {
            if (format.contains(FormatBerkas.DOCX)) {
                DocxPenulis.tulis(dokumen, halaman::join, baru(hasil, FormatBerkas.DOCX));
            }
            halaman.join();
        } catch (CompletionException galat) {
            if (galat.getCause() instanceof UncheckedIOException io) {
                throw io.getCause();
            }
            throw galat;
        }
    }

    private static TataHalaman tulisPdf(Dokumen dokumen, OutputStream keluar) {
        try {
            return PdfPenulis.tulis(dokumen, keluar);
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
    }

    private static OutputStream baru(Map<FormatBerkas, ByteArrayOutputStream> hasil, FormatBerkas format) {
        return hasil.computeIfAbsent(format, _ -> new ByteArrayOutputStream(1 << 18));
    }
}
