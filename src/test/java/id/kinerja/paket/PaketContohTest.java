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

    /** Renew after a change of the schema or of an example: {@code mvn test -Dtest=PaketContohTest -Dterima=ya}. */
    @ParameterizedTest
    @MethodSource("contoh")
    void datapackage_json_contoh_sesuai_dengan_tabelnya(Path paket) throws IOException {
        Path berkas = paket.resolve("datapackage.json");
        if ("ya".equals(System.getProperty("terima"))) {
            assertThat(TulisDatapackage.perbarui(paket)).isEmpty();
        }
        assertThat(Files.readAllBytes(berkas))
                .as(berkas + " usang; perbarui dengan mvn test -Dtest=PaketContohTest -Dterima=ya")
                .isEqualTo(TulisDatapackage.untuk(paket, new Pencatat()).orElseThrow());
    }
}
