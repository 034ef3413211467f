package id.kinerja.paket;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.paket.Masalah.Tingkat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaketContohTest {

    static List<Path> contoh() throws IOException {
        try (Stream<Path> isi = Files.list(Path.of("contoh"))) {
            return isi.filter(Files::isDirectory).sorted().toList();
        }
    }

    @Test
    void ada_paket_contoh() throws IOException {
        assertThat(contoh()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("contoh")
    void setiap_paket_contoh_terbaca_tanpa_kesalahan(Path paket) {
        HasilBaca hasil = PembacaPaket.baca(paket);
        assertThat(hasil.masalah())
                .filteredOn(m -> m.tingkat() == Tingkat.KESALAHAN)
                .isEmpty();
        assertThat(hasil).isInstanceOf(HasilBaca.Terbaca.class);
    }
}
