package id.kinerja.dokumen.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheets of documents. */
public final class LembarGaya {
    private LembarGaya() {}

    /** What blocks of a document need on a page beside the page's own style sheet; everything is below {@code .k-naskah}. */
    public static String naskah() {
        return baca("/dokumen/html/naskah.css");
    }

    /** All that a document in a file of its own needs. */
    static String dokumen() {
        return baca("/dokumen/html/dokumen.css") + naskah();
    }

    private static String baca(String nama) {
        try (InputStream masuk = LembarGaya.class.getResourceAsStream(nama)) {
            if (masuk == null) {
                throw new IllegalStateException("Lembar gaya " + nama + " tidak ada dalam program");
            }
            return new String(masuk.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
