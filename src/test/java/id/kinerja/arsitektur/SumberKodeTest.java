package id.kinerja.arsitektur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the sources themselves must keep: known legal sources, small files, a purpose for every package. */
class SumberKodeTest {
    private static final int TERPANJANG = 400;
    private static final Pattern DASAR = Pattern.compile("@dasar\\s+([^\\n*]+)");

    @Test
    void setiap_dasar_tercantum_dalam_daftar_dasar_hukum() throws IOException {
        String daftar = Files.readString(Path.of("docs/dasar-hukum.md"));
        List<String> takDikenal = sumber().flatMap(f -> dasar(isi(f)))
                .filter(d -> !dikenal(d, daftar))
                .toList();
        assertThat(takDikenal).as("tambahkan ke docs/dasar-hukum.md").isEmpty();
        assertThat(dikenal("Perpres 999/2999", daftar)).isFalse();
    }

    @Test
    void berkas_sumber_pendek() throws IOException {
        assertThat(sumber().filter(f -> isi(f).lines().count() > TERPANJANG)).isEmpty();
        long[] panjang =
                sumber().mapToLong(f -> isi(f).lines().count()).sorted().toArray();
        System.out.printf(
                "berkas sumber: %d, median %d baris, persentil 95 %d baris, terpanjang %d baris%n",
                panjang.length,
                panjang[panjang.length / 2],
                panjang[panjang.length * 95 / 100],
                panjang[panjang.length - 1]);
        assertThat(panjang[panjang.length / 2]).isLessThanOrEqualTo(100);
    }

    @Test
    void setiap_paket_java_menyebut_kegunaannya() throws IOException {
        List<Path> tanpa = sumber().map(Path::getParent)
                .distinct()
                .filter(d -> !Files.exists(d.resolve("package-info.java")))
                .toList();
        assertThat(tanpa).isEmpty();
    }

    private static Stream<String> dasar(String isi) {
        Matcher m = DASAR.matcher(isi);
        return m.results().map(r -> r.group(1).strip());
    }

    /** The instrument is the first two words, e.g. "PermenPAN-RB 53/2014". */
    private static boolean dikenal(String dasar, String daftar) {
        String[] kata = dasar.split("[ ,;]+", -1);
        return kata.length >= 2 && daftar.contains("| " + kata[0] + " " + kata[1] + " |");
    }

    private static Stream<Path> sumber() throws IOException {
        return Files.walk(Path.of("src/main/java")).filter(f -> f.toString().endsWith(".java"));
    }

    private static String isi(Path berkas) {
        try {
            return Files.readString(berkas);
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
    }
}
