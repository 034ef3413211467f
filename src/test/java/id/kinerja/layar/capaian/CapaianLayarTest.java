package id.kinerja.layar.capaian;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.kinerja.layar.DataUji;
import id.kinerja.layar.PeladenUji;
import id.kinerja.layar.PerambanUji;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** {@code /…/capaian}: Bab III, section by section. */
class CapaianLayarTest {
    @RegisterExtension
    static final PeladenUji PELADEN = new PeladenUji();

    @RegisterExtension
    static final PerambanUji PERAMBAN = new PerambanUji();

    static final Iterable<Integer> LEBAR = PerambanUji.LEBAR;

    @ParameterizedTest
    @FieldSource("LEBAR")
    void halaman_pertama_membandingkan_target_dan_realisasi(int lebar) {
        try (Page halaman = PERAMBAN.buka(PELADEN.alamat(DataUji.SEMARANG + "/capaian"), lebar)) {
            PERAMBAN.periksa(halaman, "capaian");
            assertThat(halaman.locator("a.k-angka[href='" + DataUji.SEMARANG + "/angka/capaian:1.1.1']")
                            .first()
                            .textContent())
                    .startsWith("135,47");
            assertThat(halaman.locator("a.k-kat--5").first().textContent()).isEqualTo("Sangat\u00a0Baik");
            assertThat(halaman.locator("figure svg").count()).isOne();
        }
    }

    @ParameterizedTest
    @FieldSource("LEBAR")
    void tahun_yang_baru_dimulai(int lebar) {
        try (Page halaman = PERAMBAN.buka(PELADEN.alamat(DataUji.MINIMUM + "/capaian"), lebar)) {
            PERAMBAN.periksa(halaman, "capaian-kosong");
        }
    }

    @ParameterizedTest
    @FieldSource("LEBAR")
    void nama_yang_sangat_panjang_muat(int lebar) {
        try (Page halaman = PERAMBAN.buka(PELADEN.alamat(DataUji.NAMA_PANJANG + "/capaian"), lebar)) {
            PERAMBAN.periksa(halaman, "capaian-nama-panjang");
        }
    }

    @ParameterizedTest
    @FieldSource("LEBAR")
    void setiap_bagian_bab_iii_mempunyai_halaman(int lebar) {
        for (String data : List.of(DataUji.SEMARANG, DataUji.TANJABBAR)) {
            try (Page halaman = PERAMBAN.buka(PELADEN.alamat(data + "/capaian"), lebar)) {
                List<String> bagian = halaman.locator(".k-sub a").all().stream()
                        .map(a -> a.getAttribute("href"))
                        .toList();
                assertThat(bagian).hasSizeGreaterThan(8);
                for (String alamat : bagian) {
                    halaman.navigate(PELADEN.alamat(alamat).toString());
                    PERAMBAN.periksa(
                            halaman,
                            "capaian-" + alamat.split("/")[2] + "-" + alamat.substring(alamat.lastIndexOf('/') + 1));
                    assertThat(halaman.locator(".k-sub [aria-current=page]").getAttribute("href"))
                            .isEqualTo(alamat);
                }
            }
        }
    }

    @Test
    void nomor_tabel_berurutan_seperti_di_laporan() {
        try (Page halaman = PERAMBAN.bukaTanpaSkrip(PELADEN.alamat(DataUji.SEMARANG + "/capaian"), 1280)) {
            List<String> nomor = new ArrayList<>();
            for (String alamat : halaman.locator(".k-sub a").all().stream()
                    .map(a -> a.getAttribute("href"))
                    .toList()) {
                halaman.navigate(PELADEN.alamat(alamat).toString());
                nomor.addAll(halaman.locator("caption .k-label").allTextContents());
            }
            assertThat(nomor).isNotEmpty();
            for (int i = 0; i < nomor.size(); i++) {
                assertThat(nomor.get(i)).isEqualTo("Tabel\u00a03." + (i + 1));
            }
        }
    }
}
