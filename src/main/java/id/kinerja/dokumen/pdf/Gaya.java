package id.kinerja.dokumen.pdf;

import id.kinerja.dokumen.Identitas;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheet, with the text of the foot, and the colour profile. */
final class Gaya {
    private static final String TEMPAT_KAKI = "KAKI_HALAMAN";

    private Gaya() {}

    static String untuk(Identitas identitas) {
        return LembarGaya.ISI.replace(TEMPAT_KAKI, untukCss(identitas.kaki()));
    }

    /** sRGB. */
    static byte[] profilWarna() {
        return ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    }

    /** Text as a CSS string may hold it. */
    private static String untukCss(String teks) {
        StringBuilder hasil = new StringBuilder();
        teks.codePoints().forEach(c -> {
            if (c == '"' || c == '\\' || c < ' ') {
                hasil.append(String.format(java.util.Locale.ROOT, "\\%06x", c));
            } else {
                hasil.appendCodePoint(c);
            }
        });
        return hasil.toString();
    }

    private static final class LembarGaya {
        static final String ISI = baca();

        private static String baca() {
            try (InputStream masuk = Gaya.class.getResourceAsStream("/dokumen/cetak.css")) {
                if (masuk == null) {
                    throw new IllegalStateException("Lembar gaya tidak ada dalam program");
                }
                return new String(masuk.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
