package id.kinerja.layar.pemantauan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.kinerja.layar.DataUji;
import id.kinerja.layar.PeladenUji;
import id.kinerja.layar.PerambanUji;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code /…/periksa} and what the overview says of it. */
class PemantauanLayarTest {
    @RegisterExtension
    static final PeladenUji PELADEN = new PeladenUji();

    @RegisterExtension
    static final PerambanUji PERAMBAN = new PerambanUji();

    static Stream<Arguments> keadaan() {
        return Stream.of(
                        Arguments.of("penuh", DataUji.JAMBI),
                        Arguments.of("semarang", DataUji.SEMARANG),
                        Arguments.of("tanjabbar", DataUji.TANJABBAR),
                        Arguments.of("minimum", DataUji.MINIMUM),
                        Arguments.of("nama-panjang", DataUji.NAMA_PANJANG))
                .flatMap(a -> PerambanUji.LEBAR.stream().map(l -> Arguments.of(a.get()[0], a.get()[1], l)));
    }

    @ParameterizedTest
    @MethodSource("keadaan")
    void layak_dalam_setiap_keadaan(String nama, String jalur, int lebar) throws IOException, InterruptedException {
        try (Page halaman = PERAMBAN.buka(PELADEN.alamat(jalur + "/periksa"), lebar)) {
            tunggu(halaman);
            PERAMBAN.periksa(halaman, "pemantauan-" + nama);
            for (Locator d : halaman.locator("#hasil details").all()) {
                d.evaluate("d => d.open = true");
            }
            PERAMBAN.periksa(halaman, "pemantauan-terbuka-" + nama);
        }
        PELADEN.pastikanRingan(jalur + "/periksa");
    }

    @Test
    void setiap_tautan_temuan_membuka_tempatnya() throws IOException, InterruptedException {
        for (String jalur : List.of(DataUji.JAMBI, DataUji.SEMARANG, DataUji.TANJABBAR)) {
            try (Page halaman = PERAMBAN.buka(PELADEN.alamat(jalur + "/periksa"), 1280)) {
                tunggu(halaman);
                List<String> taut = halaman.locator("#hasil li a").all().stream()
                        .map(a -> String.valueOf(a.getAttribute("href")))
                        .distinct()
                        .toList();
                assertThat(taut).as(jalur).anyMatch(t -> t.contains("/angka/"));
                for (String t : taut) {
                    URI alamat = PELADEN.alamat(t);
                    String isi = PELADEN.minta(alamat.getRawPath()).body();
                    assertThat(PELADEN.minta(alamat.getRawPath()).statusCode())
                            .as(t)
                            .isEqualTo(200);
                    if (alamat.getFragment() != null) {
                        assertThat(isi).as(t).contains("id=\"" + alamat.getFragment() + "\"");
                    }
                }
            }
        }
    }

    @Test
    void ringkasan_tahun_menyebut_jumlahnya_dan_yang_terberat_lebih_dahulu() {
        try (Page halaman = PERAMBAN.buka(PELADEN.alamat(DataUji.JAMBI), 1280)) {
            tunggu(halaman);
            Locator ringkas = halaman.locator("#pemeriksaan");
            assertThat(ringkas.innerText()).contains("5 kesalahan, ", " peringatan, dan ", "Semua temuan");
            assertThat(ringkas.locator("li").first().innerText()).startsWith("Kesalahan");
            ringkas.locator("li a").nth(1).click();
            halaman.waitForURL("**/periksa#*");
            String sasaran = URI.create(halaman.url()).getFragment();
            assertThat(halaman.locator("[id='" + sasaran + "'] h3").count()).isEqualTo(1);
        }
    }

    @Test
    void tanpa_skrip_pun_hasilnya_tampil_sesudah_dimuat_ulang() throws InterruptedException, IOException {
        pastikanSelesai(DataUji.TANJABBAR);
        try (Page halaman = PERAMBAN.bukaTanpaSkrip(PELADEN.alamat(DataUji.TANJABBAR), 390)) {
            assertThat(halaman.locator("#pemeriksaan").innerText()).contains("Kesalahan", "peringatan");
        }
    }

    @Test
    void temuan_dapat_diunduh_untuk_program() throws IOException, InterruptedException {
        pastikanSelesai(DataUji.TANJABBAR);
        var jawab = PELADEN.minta(DataUji.TANJABBAR + "/periksa/temuan.json");
        assertThat(jawab.headers().firstValue("Content-Disposition").orElse(""))
                .contains("temuan-dinsos-tanjung-jabung-barat-2023.json");
        assertThat(jawab.body()).contains("\"aturan\":\"DATA-05\"", "\"aturan\":\"KODE-01\"", "\"angka_diperiksa\":");
    }

    private static void pastikanSelesai(String jalur) throws IOException, InterruptedException {
        while (PELADEN.minta(jalur + "/periksa/temuan.json").statusCode() != 200) {
            Thread.sleep(100);
        }
    }

    private static void tunggu(Page halaman) {
        halaman.waitForFunction("() => !document.querySelector('main [role=status]')");
    }
}
