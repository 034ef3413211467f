package id.kinerja.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.paket.PembacaPaket;
import id.kinerja.paket.banding.PerbandinganPaket;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** {@code impor} and {@code ekspor}: folder to database and back in every form, nothing lost. */
class PerintahImporTest {
    private static final Path CONTOH = Path.of("contoh/kota-semarang-2023");
    private static final String KODE = "dinsos-kota-semarang";

    @TempDir(cleanup = CleanupMode.NEVER)
    private static Path folder;

    /** As root the server runs as nobody, who has to get through. */
    @BeforeAll
    static void bukaJalan() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void impor_memperlihatkan_lalu_menerapkan_dan_ekspor_mengembalikan_paket_yang_sama() throws IOException {
        String data = folder.resolve("data").toString();

        Jalan lihat = Jalan.dengan("impor", CONTOH.toString(), "--data", data);
        assertThat(lihat.status()).as(lihat.galat()).isZero();
        assertThat(lihat.keluar()).contains("Belum ada data tersimpan", "Belum diterapkan");
        assertThat(Jalan.dengan(
                                "ekspor",
                                KODE,
                                "2023",
                                "--ke",
                                folder.resolve("a.zip").toString(),
                                "--data",
                                data)
                        .status())
                .isEqualTo(2);

        Jalan impor = Jalan.dengan("impor", CONTOH.toString(), "--data", data, "--ya");
        assertThat(impor.keluar()).contains("Diterapkan sebagai versi 1.");

        for (String nama : new String[] {"a.zip", "a.xlsx", "folder"}) {
            Path ke = folder.resolve(nama);
            Jalan ekspor = Jalan.dengan("ekspor", KODE, "2023", "--ke", ke.toString(), "--data", data);
            assertThat(ekspor.status()).as(ekspor.galat()).isZero();
            assertThat(PerbandinganPaket.antara(
                                    PembacaPaket.buka(CONTOH).paket().orElseThrow(),
                                    PembacaPaket.buka(ke).paket().orElseThrow())
                            .tanpaPerbedaan())
                    .as(nama)
                    .isTrue();
        }

        Jalan ulang = Jalan.dengan("impor", folder.resolve("a.xlsx").toString(), "--data", data, "--ya");
        assertThat(ulang.keluar()).contains("sama dengan data tersimpan (versi 1)");

        Jalan tanpaTimpa = Jalan.dengan(
                "ekspor", KODE, "2023", "--ke", folder.resolve("a.zip").toString(), "--data", data);
        assertThat(tanpaTimpa.status()).isEqualTo(2);
        assertThat(tanpaTimpa.galat()).contains("sudah ada dan tidak ditimpa");
    }

    @Test
    void paket_yang_salah_tidak_diimpor() throws IOException {
        Path rusak = Files.createDirectories(folder.resolve("rusak"));
        Files.writeString(rusak.resolve("profil.csv"), "kode,nama_opd\nx,Dinas\n");

        Jalan impor = Jalan.dengan(
                "impor", rusak.toString(), "--data", folder.resolve("lain").toString(), "--ya");

        assertThat(impor.status()).isEqualTo(1);
        assertThat(impor.galat()).contains("tidak ada yang diubah");
        assertThat(folder.resolve("lain")).doesNotExist();
    }
}
