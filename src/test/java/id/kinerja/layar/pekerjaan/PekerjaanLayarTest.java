package id.kinerja.layar.pekerjaan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.kinerja.layar.DataUji;
import id.kinerja.layar.PeladenUji;
import id.kinerja.layar.PerambanUji;
import id.kinerja.pekerjaan.Kerja;
import id.kinerja.pekerjaan.KerjaDitolak;
import id.kinerja.pekerjaan.PelaksanaPekerjaan;
import id.kinerja.pekerjaan.Tugas;
import id.kinerja.penyimpanan.KunciData;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** {@code /pekerjaan/{id}} in every state but the finished one. */
class PekerjaanLayarTest {
    @RegisterExtension
    static final PeladenUji PELADEN = new PeladenUji();

    @RegisterExtension
    static final PerambanUji PERAMBAN = new PerambanUji();

    static final Iterable<Integer> LEBAR = PerambanUji.LEBAR;

    private PelaksanaPekerjaan pelaksana;

    @BeforeEach
    void mulai() {
        pelaksana = new PelaksanaPekerjaan(PELADEN.ruang(), new SecureRandom());
    }

    @AfterEach
    void berhenti() {
        pelaksana.close();
    }

    @ParameterizedTest
    @FieldSource("LEBAR")
    void yang_ditolak_menyebut_sebabnya(int lebar) {
        Kerja kerja = _ -> {
            throw new KerjaDitolak("Rujukan di dalam narasi tidak ditemukan.\nBab III: {capaian:1.1.9}");
        };
        try (Page halaman = buka("tolak " + lebar, kerja, lebar)) {
            halaman.locator("text=Tidak dapat dikerjakan").waitFor();
            PERAMBAN.periksa(halaman, "pekerjaan-ditolak");
            assertThat(halaman.locator("#keadaan").textContent()).contains("{capaian:1.1.9}");
        }
    }

    @ParameterizedTest
    @FieldSource("LEBAR")
    void yang_gagal_menyebut_kode_kejadian_bukan_isi_galat(int lebar) {
        Kerja kerja = _ -> {
            throw new IllegalStateException("rahasia program");
        };
        try (Page halaman = buka("gagal " + lebar, kerja, lebar)) {
            halaman.locator("text=Gagal karena gangguan").waitFor();
            PERAMBAN.periksa(halaman, "pekerjaan-gagal");
            assertThat(halaman.locator("#keadaan").textContent())
                    .contains("kode kejadian K-")
                    .doesNotContain("rahasia");
        }
    }

    @ParameterizedTest
    @FieldSource("LEBAR")
    void yang_terhenti_menawarkan_jalan_kembali(int lebar) {
        CountDownLatch lanjut = new CountDownLatch(1);
        Kerja kerja = langkah -> {
            langkah.catat("Menata halaman dan menulis berkas", 1, 2);
            menunggu(lanjut);
            throw new IllegalStateException();
        };
        try (Page halaman = buka("henti " + lebar, kerja, lebar)) {
            halaman.locator("text=Langkah 2 dari 2").waitFor();
            PERAMBAN.periksa(halaman, "pekerjaan-berjalan");
            pelaksana.close();
            halaman.locator("text=Program berhenti").waitFor();
            PERAMBAN.periksa(halaman, "pekerjaan-terhenti");
            assertThat(halaman.locator("main a[href='" + DataUji.SEMARANG + "/laporan']")
                            .count())
                    .isOne();
        }
    }

    private Page buka(String sidik, Kerja kerja, int lebar) {
        KunciData data = new KunciData("kota-semarang", "dinsos-kota-semarang", 2023);
        String id = pelaksana.mulai(
                new Tugas(Optional.of(data), sidik, "Laporan Kinerja 2023, PDF", DataUji.SEMARANG + "/laporan"), kerja);
        return PERAMBAN.buka(PELADEN.alamat("/pekerjaan/" + id), lebar);
    }

    private static void menunggu(CountDownLatch pintu) {
        try {
            pintu.await();
        } catch (InterruptedException berhenti) {
            Thread.currentThread().interrupt();
        }
    }
}
