package id.kinerja.dokumen.html;

import id.kinerja.dokumen.Bab;
import id.kinerja.dokumen.Dokumen;
import id.kinerja.dokumen.tabel.ArahTabel;
import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hitungan;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes a document as one HTML file that needs nothing else: no script, no request, style and pictures within. Each number links
 * to its derivation in an annex of the file.
 *
 * <p>The same document gives the same bytes. Safe for use by several threads.
 */
public final class HtmlPenulis {
    static final Bab ASAL = new Bab("asal-angka", "", "Asal Angka", "", List.of());

    private HtmlPenulis() {}

    /**
     * Writes the document to {@code keluar}, which stays open.
     *
     * @param asal the derivation of a number; a number without one is printed plain
     */
    public static void tulis(Dokumen dokumen, Function<Alamat, Optional<Hitungan>> asal, OutputStream keluar)
            throws IOException {
        tulis(lengkap(dokumen), new AsalAngka(asal), keluar);
    }

    /** Writes a document that derives no number. */
    public static void tulis(Dokumen dokumen, OutputStream keluar) throws IOException {
        tulis(dokumen, new AsalAngka(_ -> Optional.empty()), keluar);
    }

    private static void tulis(Dokumen dokumen, AsalAngka asal, OutputStream keluar) throws IOException {
        Writer tujuan = new BufferedWriter(new OutputStreamWriter(keluar, StandardCharsets.UTF_8), 1 << 16);
        try {
            new PenulisDokumen(new Html(tujuan), ArahTabel.atur(dokumen), asal).tulis();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        tujuan.flush();
    }

    private static Dokumen lengkap(Dokumen d) {
        List<Bab> isi = new ArrayList<>(d.isi());
        isi.add(ASAL);
        return new Dokumen(d.identitas(), d.sampul(), d.depan(), isi);
    }
}
