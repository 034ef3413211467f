package id.kinerja.pengukuran;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.kernel.Alamat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DaftarJenisAlamatTest {
    private static final Path DAFTAR = Path.of("docs", "alamat.md");

    /** When this fails: copy {@code target/alamat.md} over {@code docs/alamat.md}. */
    @Test
    void daftar_jenis_alamat_sesuai_dengan_program() throws IOException {
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "alamat.md"), daftar());
        assertThat(Files.readString(DAFTAR)).isEqualTo(daftar());
    }

    @Test
    void setiap_contoh_adalah_alamat_dari_jenisnya() {
        assertThat(JenisAlamat.values())
                .allSatisfy(j ->
                        assertThat(Alamat.baca(j.contoh()).map(Alamat::jenis)).contains(j.kode()));
    }

    private static String daftar() {
        return """
                # Alamat angka

                Setiap angka mempunyai alamat tetap `jenis:objek[@tahun][/varian]`.
                Tanpa tahun berarti tahun laporan.
                Alamat dipakai oleh `./kinerja jelaskan`, oleh narasi (`{capaian:1.1.1}`), dan oleh keputusan.
                Kode anggaran saja, misalnya `1.06.05`, berarti serapannya.

                Daftar ini dibuat dari program (`JenisAlamat`).

                | jenis | contoh | arti |
                |---|---|---|
                """
                + Arrays.stream(JenisAlamat.values())
                        .map(j -> "| `" + j.kode() + "` | `" + j.contoh() + "` | " + j.arti() + " |\n")
                        .collect(Collectors.joining());
    }
}
