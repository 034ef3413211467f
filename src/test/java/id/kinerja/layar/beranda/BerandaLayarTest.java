package id.kinerja.layar.beranda;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.kinerja.layar.DataUji;
import id.kinerja.layar.PeladenUji;
import id.kinerja.layar.PerambanUji;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code /{pemda}/{opd}/{tahun}}: the overview in every state. */
class BerandaLayarTest {
    @RegisterExtension
    static final PeladenUji PELADEN = new PeladenUji();

    @RegisterExtension
    static final PerambanUji PERAMBAN = new PerambanUji();

    static Stream<Arguments> keadaan() {
        return Stream.of(
                        Arguments.of("penuh", DataUji.SEMARANG),
                        Arguments.of("jambi", DataUji.JAMBI),
                        Arguments.of("tanjabbar", DataUji.TANJABBAR),
                        Arguments.of("minimum", DataUji.MINIMUM),
                        Arguments.of("tanpa-anggaran", DataUji.TANPA_ANGGARAN),
                        Arguments.of("nama-panjang", DataUji.NAMA_PANJANG))
                .flatMap(a -> PerambanUji.LEBAR.stream().map(l -> Arguments.of(a.get()[0], a.get()[1], l)));
    }

    @ParameterizedTest
    @MethodSource("keadaan")
    void layak_dalam_setiap_keadaan(String nama, String jalur, int lebar) throws IOException, InterruptedException {
        PELADEN.pastikanRingan(jalur);
        try (Page halaman = PERAMBAN.buka(PELADEN.alamat(jalur), lebar)) {
            PERAMBAN.periksa(halaman, "beranda-" + nama);
        }
    }

    @ParameterizedTest
    @MethodSource("keadaan")
    void setiap_angka_membuka_asalnya_yang_bernilai_sama(String nama, String jalur, int lebar)
            throws IOException, InterruptedException {
        try (Page halaman = PERAMBAN.buka(PELADEN.alamat(jalur), lebar)) {
            List<Locator> taut = halaman.locator("main a.k-angka").all();
            assertThat(taut.isEmpty()).as(nama).isEqualTo(nama.equals("minimum"));
            for (Locator a : taut) {
                PELADEN.pastikanAsalSama(a.getAttribute("href"), a.textContent());
            }
        }
    }

    @Test
    void kalimat_pertama_mengatakan_keadaannya() {
        try (Page halaman = PERAMBAN.bukaTanpaSkrip(PELADEN.alamat(DataUji.SEMARANG), 1280)) {
            assertThat(halaman.locator("h1 + p").textContent())
                    .contains("116,35\u00a0%", "Rp31.385.954.802 dari Rp35.272.253.286 (88,98 %)");
        }
        try (Page halaman = PERAMBAN.bukaTanpaSkrip(PELADEN.alamat(DataUji.MINIMUM), 1280)) {
            assertThat(halaman.locator("h1 + p").textContent())
                    .contains("belum dapat dihitung", "Anggaran tahun 2024 belum diisi");
        }
    }

    @Test
    void tahun_lalu_yang_tidak_sebanding_tidak_dirata_rata() {
        try (Page halaman = PERAMBAN.bukaTanpaSkrip(PELADEN.alamat(DataUji.SEMARANG), 1280)) {
            Locator baris = halaman.locator("tbody tr");
            assertThat(baris.nth(0).locator("td").allTextContents()).startsWith("52,71", "131,30", "135,47");
            assertThat(baris.nth(1).locator("td").allTextContents()).startsWith("t.s.", "113,29", "113,60");
        }
    }

    @Test
    void dengan_papan_ketik_saja_sampai_ke_asal_angka() {
        try (Page halaman = PERAMBAN.buka(PELADEN.alamat(DataUji.SEMARANG), 1280)) {
            halaman.keyboard().press("Tab");
            assertThat(halaman.locator("*:focus").textContent()).isEqualTo("Langsung ke isi utama");
            PERAMBAN.tabSampai(halaman, "main a.k-angka");
            String angka = halaman.locator("*:focus").textContent();
            halaman.keyboard().press("Enter");
            halaman.waitForURL("**/angka/**");
            assertThat(halaman.locator("#nilai").textContent()).isEqualTo(angka);
        }
    }

    @Test
    void tahun_yang_impornya_dibatalkan_tidak_ada() throws IOException, InterruptedException {
        assertThat(PELADEN.minta(DataUji.KOSONG).statusCode()).isEqualTo(404);
        assertThat(PELADEN.minta("/kota-uji/tidak-ada/2024").statusCode()).isEqualTo(404);
    }
}
