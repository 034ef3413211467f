package id.kinerja.layar.laporan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import id.kinerja.layar.DataUji;
import id.kinerja.layar.PeladenUji;
import id.kinerja.layar.PerambanUji;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** {@code /…/laporan}: documents are made as jobs that can be left and found again. */
class LaporanLayarTest {
    @RegisterExtension
    static final PeladenUji PELADEN = new PeladenUji();

    @RegisterExtension
    static final PerambanUji PERAMBAN = new PerambanUji();

    static final Iterable<Integer> LEBAR = PerambanUji.LEBAR;
    private static final int MEJA = 1280;
    private static final String LKJIP_PDF = "form:has(input[value=lkjip]):has(input[value=pdf]) button";

    @ParameterizedTest
    @FieldSource("LEBAR")
    void dokumen_formatnya_dan_yang_masih_kurang(int lebar) {
        try (Page halaman = PERAMBAN.buka(PELADEN.alamat(DataUji.SEMARANG + "/laporan"), lebar)) {
            PERAMBAN.periksa(halaman, "laporan");
            assertThat(halaman.locator("main").textContent()).contains("Laporan Kinerja", "Yang masih kurang");
        }
    }

    @ParameterizedTest
    @FieldSource("LEBAR")
    void tahun_yang_baru_dimulai(int lebar) {
        try (Page halaman = PERAMBAN.buka(PELADEN.alamat(DataUji.MINIMUM + "/laporan"), lebar)) {
            PERAMBAN.periksa(halaman, "laporan-kosong");
        }
    }

    @ParameterizedTest
    @FieldSource("LEBAR")
    void nama_yang_sangat_panjang_muat(int lebar) {
        try (Page halaman = PERAMBAN.buka(PELADEN.alamat(DataUji.NAMA_PANJANG + "/laporan"), lebar)) {
            PERAMBAN.periksa(halaman, "laporan-nama-panjang");
        }
    }

    @Test
    void pdf_dibuat_ditinggalkan_ditemukan_lagi_dan_diunduh_tanpa_skrip() throws IOException {
        URI laporan = PELADEN.alamat(DataUji.JAMBI + "/laporan");
        String alamat;
        try (Page halaman = PERAMBAN.bukaTanpaSkrip(laporan, MEJA)) {
            halaman.locator(LKJIP_PDF).click();
            halaman.waitForURL("**/pekerjaan/*");
            alamat = halaman.url();
            assertThat(URI.create(alamat).getPath()).matches("/pekerjaan/[0-9a-f]{32}");
        }
        try (Page halaman = PERAMBAN.bukaTanpaSkrip(URI.create(alamat), MEJA)) {
            // The page looks again by itself until the file is there.
            halaman.locator("text=Unduh lkjip-").waitFor();
            Download unduhan = halaman.waitForDownload(
                    () -> halaman.locator("text=Unduh lkjip-").click());
            assertThat(unduhan.suggestedFilename()).isEqualTo("lkjip-dinsos-kota-jambi-2023.pdf");
            assertThat(new String(Files.readAllBytes(unduhan.path()), 0, 5, StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        }
        try (Page halaman = PERAMBAN.bukaTanpaSkrip(laporan, MEJA)) {
            assertThat(halaman.locator(LKJIP_PDF).count())
                    .as("tidak dibuat dua kali")
                    .isZero();
            assertThat(halaman.locator("a[href='" + URI.create(alamat).getPath() + "/berkas']")
                            .count())
                    .isOne();
        }
    }

    @Test
    void dengan_skrip_halaman_pekerjaan_memperbarui_keadaannya_sendiri() {
        try (Page halaman = PERAMBAN.buka(PELADEN.alamat(DataUji.TANJABBAR + "/laporan"), MEJA)) {
            PERAMBAN.tabSampai(halaman, LKJIP_PDF);
            halaman.keyboard().press("Enter");
            halaman.locator("text=Unduh lkjip-").waitFor();
            PERAMBAN.periksa(halaman, "pekerjaan-selesai");
        }
    }

    @Test
    void unduhan_tidak_pernah_ditampilkan_sebagai_halaman() throws Exception {
        String alamat;
        try (Page halaman = PERAMBAN.bukaTanpaSkrip(PELADEN.alamat(DataUji.JAMBI + "/laporan"), MEJA)) {
            halaman.locator("form:has(input[value=pk]):has(input[value=html]) button")
                    .click();
            halaman.locator("text=Unduh pk-").waitFor();
            alamat = halaman.url() + "/berkas";
        }
        HttpResponse<String> jawaban = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(alamat)).build(), HttpResponse.BodyHandlers.ofString());

        assertThat(jawaban.headers().firstValue("Content-Disposition").orElseThrow())
                .isEqualTo("attachment; filename=\"pk-dinsos-kota-jambi-2023.html\";"
                        + " filename*=UTF-8''pk-dinsos-kota-jambi-2023.html");
        assertThat(jawaban.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(jawaban.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(jawaban.body()).startsWith("<!DOCTYPE html>");
    }

    @Test
    void tanpa_token_tidak_ada_yang_dikerjakan() throws Exception {
        HttpResponse<Void> jawaban = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(PELADEN.alamat(DataUji.SEMARANG + "/laporan"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString("dokumen=lkjip&format=pdf"))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());

        assertThat(jawaban.statusCode()).isEqualTo(403);
    }
}
