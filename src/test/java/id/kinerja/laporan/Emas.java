package id.kinerja.laporan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with a golden text; a difference is written to {@code target/emas} and told how to accept. */
public final class Emas {
    private Emas() {}

    public static void sama(String nama, String hasil) {
        Path emas = Path.of("src/test/resources/emas", nama + ".txt");
        Path baru = Path.of("target/emas", nama + "_actual.txt");
        try {
            String diharapkan = Files.exists(emas) ? Files.readString(emas) : "";
            if (!diharapkan.equals(hasil)) {
                Files.createDirectories(baru.getParent());
                Files.writeString(baru, hasil);
            }
            assertThat(hasil)
                    .as("Berbeda dari %s. Bacalah %s; bila benar, terima dengan: cp %s %s", emas, baru, baru, emas)
                    .isEqualTo(diharapkan);
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
    }
}
