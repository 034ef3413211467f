package id.kinerja.datatahun;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SkalaBawaanTest {

    @Test
    void empat_skala_tersedia_dan_permendagri_menjadi_baku() {
        assertThat(SkalaBawaan.kode())
                .containsExactly("permendagri-86-2017", "jambi-2023", "tanjung-jabung-barat-2023", "semarang-2023");
        assertThat(SkalaBawaan.baku().kelas())
                .extracting(KelasSkala::nama)
                .containsExactly("Sangat Tinggi", "Tinggi", "Sedang", "Rendah", "Sangat Rendah");
    }

    @Test
    void skala_semarang_sangat_baik_hanya_di_atas_seratus() {
        KelasSkala sangatBaik =
                SkalaBawaan.cari("semarang-2023").orElseThrow().kelas().getFirst();
        assertThat(sangatBaik)
                .isEqualTo(new KelasSkala(
                        "Sangat Baik", Optional.of(new BigDecimal("100")), false, Optional.empty(), false));
    }
}
