package id.kinerja.cli.periksa;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.pemeriksaan.Pemeriksa;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A group whose documents can not be checked together. */
class PemeriksaKelompokTest {
    @Test
    void berkas_yang_terpaksa_diperiksa_sendiri_menyebut_bahwa_tidak_dibandingkan(@TempDir Path folder)
            throws IOException {
        PemeriksaNaskah gagalBersama = (naskah, tahun) -> {
            if (naskah.size() > 1) {
                throw new StackOverflowError();
            }
            return List.of(new Pemeriksa().periksa(naskah.getFirst(), tahun));
        };
        List<Berkas> berkas = List.of(berkas(folder, "satu"), berkas(folder, "dua"));
        List<HasilBerkas> hasil = new PemeriksaKelompok(
                        gagalBersama, OptionalInt.empty(), new TempatHasil(folder, List.of()))
                .periksa(berkas);
        assertThat(hasil)
                .hasSize(2)
                .allSatisfy(h -> assertThat(h)
                        .isInstanceOfSatisfying(
                                HasilBerkas.Terperiksa.class,
                                t -> assertThat(t.hasil().catatan())
                                        .anyMatch(c -> c.contains("tidak dibandingkan dengan berkas lainnya")
                                                && c.contains("StackOverflowError"))));
    }

    private static Berkas berkas(Path folder, String nama) throws IOException {
        return new Berkas(Files.writeString(folder.resolve(nama + ".txt"), "LAPORAN KINERJA\nTAHUN 2023\n"), nama);
    }
}
