package id.kinerja.pemantauan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.pemeriksaan.Temuan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What stands on the overview of each example, looked at by people. Renew after a change that was looked at: {@code mvn test
 * -Dtest=PantauanContohTest -Dterima=ya}.
 */
class PantauanContohTest {
    private static final Path GOLDEN = Path.of("src/test/resources/pemantauan");

    @ParameterizedTest
    @ValueSource(strings = {"kota-jambi-2023", "kota-semarang-2023", "tanjung-jabung-barat-2023"})
    void temuan_contoh_tetap(String paket) throws IOException {
        TahunUji.Terbaca tahun = TahunUji.contoh(paket);
        HasilPantauan hasil = Pemantau.periksa(tahun.ukur(), tahun.peringatan(), TahunUji.JAM);
        String temuan = hasil.temuan().stream().map(PantauanContohTest::tulis).collect(Collectors.joining());
        Path golden = GOLDEN.resolve(paket + ".txt");
        if ("ya".equals(System.getProperty("terima"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, temuan);
        }
        assertThat(temuan).isEqualTo(Files.readString(golden));
        assertThat(hasil.catatan()).isEmpty();
    }

    private static String tulis(TemuanTahun t) {
        return t.tingkat() + " " + t.kode() + " "
                + switch (t) {
                    case TemuanTahun.Data(var isi) -> tulis(isi.temuan());
                    case TemuanTahun.Laporan(var isi, var letak) ->
                        tulis(isi) + letak.map(l -> " @" + l.bagian()).orElse("");
                    case TemuanTahun.Paket(var isi) -> isi.tabel() + ": " + isi.salah();
                }
                + "\n";
    }

    private static String tulis(Temuan t) {
        return t.tempat().sebutan() + ": " + t.penjelasan();
    }
}
