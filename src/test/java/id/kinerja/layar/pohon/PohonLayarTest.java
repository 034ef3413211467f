package id.kinerja.layar.pohon;

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

/** {@code /{pemda}/{opd}/{tahun}/pohon-kinerja}: the tree in every state. */
class PohonLayarTest {
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
                        Arguments.of("nama-panjang", DataUji.NAMA_PANJANG))
                .flatMap(a -> PerambanUji.LEBAR.stream().map(l -> Arguments.of(a.get()[0], a.get()[1], l)));
    }

    @ParameterizedTest
    @MethodSource("keadaan")
    void layak_dalam_setiap_keadaan(String nama, String jalur, int lebar) throws IOException, InterruptedException {
        PELADEN.pastikanRingan(jalur + "/pohon-kinerja");
        try (Page halaman = PERAMBAN.buka(PELADEN.alamat(jalur + "/pohon-kinerja"), lebar)) {
            PERAMBAN.periksa(halaman, "pohon-" + nama);
        }
    }

    @Test
    void setiap_angka_membuka_asalnya_yang_bernilai_sama() throws IOException, InterruptedException {
        try (Page halaman = PERAMBAN.bukaTanpaSkrip(PELADEN.alamat(DataUji.SEMARANG + "/pohon-kinerja"), 1280)) {
            List<Locator> taut = halaman.locator("main a.k-angka").all();
            assertThat(taut).hasSizeGreaterThan(20);
            for (Locator a : taut) {
                PELADEN.pastikanAsalSama(a.getAttribute("href"), a.textContent());
            }
        }
    }

    @Test
    void satu_tujuan_dapat_dipilih_tanpa_skrip() {
        try (Page halaman = PERAMBAN.bukaTanpaSkrip(PELADEN.alamat(DataUji.SEMARANG + "/pohon-kinerja"), 390)) {
            assertThat(halaman.locator(".k-pohon > li").count()).isEqualTo(3);
            halaman.selectOption("#tujuan", new com.microsoft.playwright.options.SelectOption().setLabel("Tujuan 2"));
            halaman.click("button");
            assertThat(halaman.locator(".k-pohon > li").count()).isOne();
            assertThat(halaman.locator(".k-pohon").textContent()).contains("2.1.4");
        }
    }
}
