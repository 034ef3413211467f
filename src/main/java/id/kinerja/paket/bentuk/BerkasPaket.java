package id.kinerja.paket.bentuk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file of a package, read only when asked for.
 *
 * @param jalur path inside the package with {@code /}
 * @param ukuran size in bytes, known without reading
 */
public record BerkasPaket(String jalur, long ukuran, Sumber sumber) {
    /** Opens the content; may be called several times while the package is open. */
    @FunctionalInterface
    public interface Sumber {
        InputStream buka() throws IOException;
    }

    /** A file whose content is at hand. */
    public static BerkasPaket dari(String jalur, byte[] isi) {
        return new BerkasPaket(jalur, isi.length, () -> new ByteArrayInputStream(isi));
    }

    /** The whole content; refuses to read more than {@code ukuran} says. */
    public byte[] baca() throws IOException {
        try (InputStream masuk = sumber.buka()) {
            byte[] isi = masuk.readNBytes(Math.toIntExact(Math.min(ukuran + 1, Integer.MAX_VALUE - 16)));
            if (isi.length != ukuran) {
                throw new IOException("isi " + jalur + " tidak sesuai dengan ukuran yang tercatat");
            }
            return isi;
        }
    }
}
