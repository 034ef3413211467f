package id.kinerja.basisdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The program, or the server, or both are killed while they write: what was confirmed is there at the next start. */
class MatiMendadakTest {
    private FolderUji folder;

    @BeforeEach
    void siapkan() throws IOException {
        folder = FolderUji.baru();
    }

    @AfterEach
    void buang() throws IOException {
        folder.close();
    }

    @Test
    void program_yang_dibunuh_tidak_kehilangan_yang_sudah_tersimpan() throws Exception {
        for (int ke = 0; ke < 3; ke++) {
            Korban korban = Korban.hidupkan(folder.data());
            long tersimpan = korban.tungguTersimpan(50 + 100L * ke);
            korban.bunuhProgram();
            pastikanAda(Math.max(tersimpan, korban.terakhir()));
        }
    }

    @Test
    void server_berakhir_bersama_programnya_di_linux() throws Exception {
        assumeThat(System.getProperty("os.name")).isEqualTo("Linux");
        Korban korban = Korban.hidupkan(folder.data());
        korban.tungguTersimpan(10);
        ProcessHandle server = ProcessHandle.of(korban.pidServer).orElseThrow();
        korban.bunuhProgram();
        server.onExit().get(30, TimeUnit.SECONDS);
        assertThat(server.isAlive()).isFalse();
    }

    @Test
    void server_yatim_yang_masih_hidup_dibereskan() throws Exception {
        Korban korban = Korban.hidupkan(folder.data());
        korban.tungguTersimpan(10);
        Perintah.jalankan(Path.of("/"), List.of("sh", "-c", "kill -STOP " + korban.pidServer));
        korban.bunuhProgram();
        ProcessHandle server = ProcessHandle.of(korban.pidServer).orElseThrow();
        assertThat(server.isAlive()).isTrue();
        Perintah.jalankan(
                Path.of("/"), List.of("sh", "-c", "(sleep 1; kill -CONT " + korban.pidServer + ") >/dev/null 2>&1 &"));
        pastikanAda(korban.terakhir());
        assertThat(server.isAlive()).isFalse();
    }

    @Test
    void program_dan_server_yang_dibunuh_bersama_pulih_dari_catatannya() throws Exception {
        Korban korban = Korban.hidupkan(folder.data());
        korban.tungguTersimpan(100);
        ProcessHandle.of(korban.pidServer).orElseThrow().destroyForcibly();
        korban.bunuhProgram();
        pastikanAda(korban.terakhir());
    }

    private void pastikanAda(long nomor) throws SQLException {
        long awal = System.nanoTime();
        try (PostgresTertanam server = PostgresTertanam.mulai(folder.data(), new SecureRandom())) {
            System.out.println("mulai sesudah mati mendadak: "
                    + Duration.ofNanos(System.nanoTime() - awal).toMillis() + " ms, " + nomor + " baris");
            assertThat(Long.parseLong(PostgresTertanamTest.satu(server, "select max(nomor) from public.bukti")))
                    .isGreaterThanOrEqualTo(nomor);
            assertThat(PostgresTertanamTest.satu(server, "select count(*) = max(nomor) from public.bukti"))
                    .isEqualTo("t");
        }
    }

    /** A program of its own process. */
    private static final class Korban {
        private final Process program;
        private final BufferedReader keluaran;
        private final long pidServer;
        private long terakhir;

        private Korban(Process program) throws IOException {
            this.program = program;
            this.keluaran = program.inputReader(StandardCharsets.UTF_8);
            this.pidServer = Long.parseLong(angka(String.valueOf(keluaran.readLine()), "server "));
        }

        static Korban hidupkan(Path data) throws IOException {
            return new Korban(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            ProgramUji.class.getName(),
                            data.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        }

        long tungguTersimpan(long banyak) throws IOException {
            for (long i = 0; i < banyak; i++) {
                terakhir = Long.parseLong(angka(String.valueOf(keluaran.readLine()), "tersimpan "));
            }
            return terakhir;
        }

        void bunuhProgram() throws IOException, InterruptedException {
            // Not through Process, which would close its output: what was confirmed there counts.
            Perintah.jalankan(Path.of("/"), List.of("sh", "-c", "kill -KILL " + program.pid()));
            program.waitFor();
            keluaran.lines()
                    .filter(b -> b.matches("tersimpan [0-9]+"))
                    .forEach(b -> terakhir = Long.parseLong(angka(b, "tersimpan ")));
        }

        /** The last number that was confirmed before the end, also those not yet read then. */
        long terakhir() {
            return terakhir;
        }

        private static String angka(String baris, String awalan) {
            assertThat(baris).startsWith(awalan);
            return baris.substring(awalan.length());
        }
    }
}
