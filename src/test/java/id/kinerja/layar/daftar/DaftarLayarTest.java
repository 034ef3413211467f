package id.kinerja.layar.daftar;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.kinerja.layar.DataUji;
import id.kinerja.layar.PeladenUji;
import id.kinerja.layar.PerambanUji;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** {@code /}: the agencies and their years. */
class DaftarLayarTest {
    @RegisterExtension
    static final PeladenUji PELADEN = new PeladenUji();

    @RegisterExtension
    static final PerambanUji PERAMBAN = new PerambanUji();

    static final Iterable<Integer> LEBAR = PerambanUji.LEBAR;

    @ParameterizedTest
    @FieldSource("LEBAR")
    void semua_perangkat_daerah_dengan_tahunnya(int lebar) {
        try (Page halaman = PERAMBAN.buka(PELADEN.alamat("/"), lebar)) {
            PERAMBAN.periksa(halaman, "daftar");
            assertThat(halaman.locator("a[href='" + DataUji.SEMARANG + "']").count())
                    .isOne();
        }
    }

    @ParameterizedTest
    @FieldSource("LEBAR")
    void pencarian_tanpa_hasil_mengatakan_apa_yang_dapat_dilakukan(int lebar) {
        try (Page halaman = PERAMBAN.bukaTanpaSkrip(PELADEN.alamat("/"), lebar)) {
            halaman.fill("#cari", "dinas \"tiada\" <b>");
            halaman.click("main button");
            assertThat(halaman.locator("main").textContent()).contains("Tidak ada perangkat daerah", "<b>");
            halaman.fill("#cari", "SOSIAL jambi");
            halaman.click("main button");
            assertThat(halaman.locator("tbody tr").allTextContents())
                    .singleElement()
                    .asString()
                    .contains("Jambi");
        }
        try (Page halaman = PERAMBAN.buka(PELADEN.alamat("/?cari=tiada"), lebar)) {
            PERAMBAN.periksa(halaman, "daftar-tanpa-hasil");
        }
    }

    @Test
    void tahun_yang_impornya_dibatalkan_tidak_disebut() {
        try (Page halaman = PERAMBAN.bukaTanpaSkrip(PELADEN.alamat("/?cari=dibatalkan"), 1280)) {
            assertThat(halaman.locator("tbody tr").count()).isZero();
        }
    }
}
