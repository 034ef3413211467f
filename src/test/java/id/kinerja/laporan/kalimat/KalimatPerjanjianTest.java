package id.kinerja.laporan.kalimat;

import static id.kinerja.laporan.kalimat.ContohAngka.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.kernel.Arah;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KalimatPerjanjianTest {
    private final Optional<HasilTahun> tercapai =
            Optional.of(hasil(indikator("PPKS", Arah.NAIK), "100", "100", "100", "Baik"));
    private final Optional<HasilTahun> gagal =
            Optional.of(hasil(indikator("PSKS", Arah.NAIK), "85", "80", "94.12", "Tinggi"));

    @Test
    void indikator_yang_belum_diukur_disebut() {
        assertThat(baca(KalimatPerjanjian.ringkas(
                        List.of(tercapai, tercapai, tercapai, Optional.empty(), Optional.empty()))))
                .isEqualTo(
                        "Tiga dari lima indikator Perjanjian Kinerja terukur dan mencapai target; dua indikator belum diukur.");
    }

    @Test
    void yang_di_bawah_target_tidak_dihitung_mencapai() {
        assertThat(baca(KalimatPerjanjian.ringkas(List.of(tercapai, gagal))))
                .isEqualTo(
                        "Satu dari dua indikator Perjanjian Kinerja terukur dan mencapai target; satu indikator di bawah target.");
    }

    @Test
    void semua_mencapai_target() {
        assertThat(baca(KalimatPerjanjian.ringkas(List.of(tercapai, tercapai))))
                .isEqualTo("Kedua indikator Perjanjian Kinerja mencapai target.");
        assertThat(KalimatPerjanjian.ringkas(List.of())).isEmpty();
    }
}
