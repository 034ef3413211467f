package id.kinerja.penyimpanan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.basisdata.BasisData;
import id.kinerja.basisdata.FolderUji;
import id.kinerja.paket.bentuk.Paket;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The program is killed in the middle of imports, at moments that nobody chose. How often: {@code -Dkinerja.bunuh=30}.
 */
class ImporDibunuhTest {
    private static final int KALI = Integer.getInteger("kinerja.bunuh", 3);
    private static final int SELAMA_MILIDETIK = 2500;

    private final Paket contoh = PaketContoh.paket("kota-semarang-2023");
    private final KunciData kunci = KunciData.dari(PaketContoh.data(contoh).profil());

    @Test
    void yang_sudah_dinyatakan_tersimpan_tetap_ada_dan_tidak_ada_yang_setengah() throws Exception {
        Random acak = new Random(20240215);
        try (FolderUji folder = FolderUji.baru()) {
            int terakhir = 0;
            for (int i = 0; i < KALI; i++) {
                int tersimpan = imporSampaiDibunuh(folder.data(), acak.nextInt(SELAMA_MILIDETIK));
                terakhir = periksa(folder.data(), Math.max(terakhir, tersimpan));
            }
            System.out.printf("dibunuh %d kali, %d versi tersimpan utuh%n", KALI, terakhir);
            assertThat(terakhir).isPositive();
        }
    }

    /** Kills the program a while after it is ready, database server and all; returns what it said was stored. */
    private static int imporSampaiDibunuh(Path data, int jedaMilidetik) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ProgramImpor.class.getName(),
                        data.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int tersimpan = 0;
        try (BufferedReader keluar =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(keluar.readLine()).startsWith("siap ");
            Thread pembunuh = Thread.ofPlatform().start(() -> {
                try {
                    Thread.sleep(jedaMilidetik);
                } catch (InterruptedException terputus) {
                    Thread.currentThread().interrupt();
                }
                program.destroyForcibly();
            });
            for (String baris = keluar.readLine(); baris != null; baris = keluar.readLine()) {
                tersimpan = Integer.parseInt(baris.substring("tersimpan ".length()));
            }
            pembunuh.join();
        }
        program.waitFor();
        return tersimpan;
    }

    /** The next start works; every version is whole; at most one more than was confirmed. */
    private int periksa(Path data, int tersimpan) {
        try (BasisData basisData = BasisData.buka(Map.of(), data, new SecureRandom())) {
            ArsipPaket arsip = new ArsipPaket(basisData.ruang(), Clock.system(ZoneId.of("Asia/Jakarta")));
            int kini = arsip.versi(kunci);
            assertThat(kini).isBetween(tersimpan, tersimpan + 1);
            assertThat(arsip.riwayat(kunci)).hasSize(kini);
            for (int versi = Math.max(1, kini - 2); versi <= kini; versi++) {
                assertThat(PaketContoh.isi(arsip.muat(kunci, versi).orElseThrow()))
                        .isEqualTo(PaketContoh.isi(ProgramImpor.bernomor(contoh, versi)));
            }
            return kini;
        }
    }
}
