package id.kinerja.laporan.kalimat;

import static id.kinerja.laporan.kalimat.ContohAngka.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.kernel.Arah;
import java.util.List;
import org.junit.jupiter.api.Test;

class KalimatKelompokTest {
    private final HasilTahun bansos =
            hasil(indikator("PPKS penerima bantuan sosial", Arah.NAIK), "69.85", "97.5", "139.5848", "Sangat Baik");
    private final HasilTahun psks =
            hasil(indikator("PSKS yang difasilitasi", Arah.NAIK), "78", "100", "128.2051", "Sangat Baik");
    private final HasilTahun dasar =
            hasil(indikator("Kebutuhan dasar PPKS di luar panti", Arah.NAIK), "100", "100", "100", "Baik");
    private final HasilTahun bencana =
            hasil(indikator("Kebutuhan dasar korban bencana", Arah.NAIK), "100", "100", "100", "Baik");
    private final HasilTahun gagal = hasil(indikator("Peran PSKS", Arah.NAIK), "85", "80", "94.1176", "Tinggi");

    @Test
    void tanpa_yang_di_bawah_target() {
        assertThat(baca(KalimatKelompok.ringkas(List.of(bansos, dasar, psks))))
                .isEqualTo(
                        "Dari tiga indikator yang diukur, dua melampaui target dan satu mencapai target; tidak ada yang di bawah target.");
    }

    @Test
    void dengan_yang_di_bawah_target() {
        assertThat(baca(KalimatKelompok.ringkas(List.of(bansos, dasar, gagal))))
                .isEqualTo(
                        "Dari tiga indikator yang diukur, satu melampaui target, satu mencapai target, dan satu di bawah target.");
    }

    @Test
    void semua_sama_dan_hanya_satu() {
        assertThat(baca(KalimatKelompok.ringkas(List.of(dasar, bencana))))
                .isEqualTo("Kedua indikator yang diukur mencapai target.");
        assertThat(baca(KalimatKelompok.ringkas(List.of(gagal))))
                .isEqualTo("Satu indikator yang diukur berada di bawah target.");
    }

    @Test
    void tanpa_indikator_tanpa_kalimat() {
        assertThat(KalimatKelompok.ringkas(List.of())).isEmpty();
        assertThat(KalimatKelompok.uraian(List.of())).isEmpty();
    }

    @Test
    void yang_sama_digabung_dalam_satu_kalimat() {
        assertThat(baca(KalimatKelompok.uraian(List.of(dasar, bencana, psks, bansos, gagal))))
                .isEqualTo("Dua dari lima indikator melampaui target: PSKS yang difasilitasi (100% dari target 78%, "
                        + "capaian 128,21%) dan PPKS penerima bantuan sosial (97,50% dari target 69,85%, capaian 139,58%). "
                        + "Kebutuhan dasar PPKS di luar panti dan kebutuhan dasar korban bencana tepat mencapai target 100% (Baik). "
                        + "Peran PSKS terealisasi 80% dari target 85%, kurang 5 poin; capaiannya 94,12% (Tinggi).");
    }
}
