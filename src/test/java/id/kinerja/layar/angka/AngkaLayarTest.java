package id.kinerja.layar.angka;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.kinerja.layar.DataUji;
import id.kinerja.layar.PeladenUji;
import id.kinerja.layar.PerambanUji;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code /{pemda}/{opd}/{tahun}/angka/…}: where a number comes from. */
class AngkaLayarTest {
    @RegisterExtension
    static final PeladenUji PELADEN = new PeladenUji();

    @RegisterExtension
    static final PerambanUji PERAMBAN = new PerambanUji();

    static Stream<Arguments> keadaan() {
        return Stream.of(
                        Arguments.of("capaian", DataUji.SEMARANG, "capaian:1.1.1"),
                        Arguments.of("fakta", DataUji.SEMARANG, "target:1.1.1@2022/renstra"),
                        Arguments.of("jumlah-panjang", DataUji.SEMARANG, "pagu-sasaran:2.1/efisiensi"),
                        Arguments.of("serapan", DataUji.TANJABBAR, "serapan:total"),
                        Arguments.of("tak-terhitung", DataUji.MINIMUM, "capaian:1.1.1"),
                        Arguments.of("nama-panjang", DataUji.NAMA_PANJANG, "capaian:1.1.1"),
                        Arguments.of("nama-panjang-fakta", DataUji.NAMA_PANJANG, "realisasi:1.1.1"),
                        Arguments.of("tidak-ada", DataUji.SEMARANG, "capaian:9.9.9"))
                .flatMap(a -> PerambanUji.LEBAR.stream()
                        .map(l -> Arguments.of(a.get()[0], a.get()[1] + "/angka/" + a.get()[2], l)));
    }

    @ParameterizedTest
    @MethodSource("keadaan")
    void layak_dalam_setiap_keadaan(String nama, String jalur, int lebar) throws IOException, InterruptedException {
        PELADEN.pastikanRingan(jalur);
        try (Page halaman = PERAMBAN.buka(PELADEN.alamat(jalur), lebar)) {
            PERAMBAN.periksa(halaman, "angka-" + nama);
        }
    }

    @Test
    void menurunkan_angka_sampai_ke_fakta_dan_pemakainya() {
        try (Page halaman = PERAMBAN.bukaTanpaSkrip(PELADEN.alamat(DataUji.SEMARANG + "/angka/capaian:1.1.1"), 1280)) {
            assertThat(halaman.locator("#nilai").textContent()).isEqualTo("135,47\u00a0%");
            assertThat(halaman.locator("main").textContent())
                    .contains("(2 × target − realisasi) ÷ target × 100", "135,466666", "Sumber: ", "Sangat Baik")
                    .contains("Rata-rata capaian sasaran 1.1");
            halaman.locator(".k-daftar li")
                    .filter(new Locator.FilterOptions().setHasText("Rata-rata capaian sasaran 1.1"))
                    .locator("a")
                    .click();
            halaman.waitForURL("**/angka/rata-rata:1.1");
        }
    }

    @Test
    void hitungan_sebagai_json_sama_dengan_perintah_jelaskan() throws IOException, InterruptedException {
        var jawab = PELADEN.minta(DataUji.SEMARANG + "/angka/capaian:1.1.1?format=json");
        assertThat(jawab.headers().firstValue("content-type")).hasValue("application/json;charset=UTF-8");
        assertThat(jawab.body())
                .startsWith("{\"alamat\":\"capaian:1.1.1\"")
                .contains("\"tampil\":\"135,47%\"", "\"operan\":[{\"alamat\":\"target:1.1.1\"");
        assertThat(PELADEN.minta(DataUji.SEMARANG + "/angka/capaian:9?format=json")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void alamat_yang_tidak_ada_menyebut_yang_mendekati() throws IOException, InterruptedException {
        var jawab = PELADEN.minta(DataUji.SEMARANG + "/angka/capaian:9.9.9");
        assertThat(jawab.statusCode()).isEqualTo(404);
        assertThat(jawab.body()).contains("Angka tidak ditemukan", "/angka/capaian:1.1.1");
    }

    static Stream<String> jahat() {
        return Stream.of(
                "a".repeat(4000),
                "capaian:1.1.1@99999",
                "capaian:%7B%7D",
                "capaian:%3Cscript%3Ealert(1)%3C/script%3E",
                "capaian:1.1.1/x/y/z",
                "%D9%A3:%F0%9F%98%80",
                "capaian",
                ":",
                "capaian:" + "9".repeat(2000) + "@2023",
                "serapan:1.06.05@2023/x");
    }

    @ParameterizedTest
    @MethodSource("jahat")
    void alamat_yang_jahat_dijawab_404_yang_bersih(String alamat) throws IOException, InterruptedException {
        var jawab = PELADEN.minta(DataUji.SEMARANG + "/angka/" + alamat);
        assertThat(jawab.statusCode()).isEqualTo(404);
        assertThat(jawab.body()).contains("Angka tidak ditemukan").doesNotContain("<script>alert", "Exception");
    }

    @ParameterizedTest
    @MethodSource("ditolakDiPintu")
    void garis_miring_tersandi_ditolak_di_pintu(String alamat) throws IOException, InterruptedException {
        var jawab = PELADEN.minta(DataUji.SEMARANG + "/angka/" + alamat);
        assertThat(jawab.statusCode()).isBetween(400, 404);
        assertThat(jawab.body())
                .containsAnyOf("Permintaan", "tidak ditemukan")
                .doesNotContain("HTTP Status", "Bad Request", "Tomcat");
    }

    static Stream<String> ditolakDiPintu() {
        return Stream.of("capaian:1.1.1%2Frenstra", "..%2f..%2fetc", "capaian:1.1.1;x=1", "capaian:%00", "%25%25");
    }
}
