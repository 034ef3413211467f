package id.kinerja.pengukuran;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.datatahun.DataTahun;
import id.kinerja.datatahun.DataTahunFixture;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.StatusFakta;
import id.kinerja.pengukuran.formula.IndeksSpm;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UkurSpmTest {
    private static final DataTahun DATA = DataTahunFixture.baru()
            .mutu("m1", "95", "1000", "990")
            .spm("1", "200", "200", "", "m1")
            .spm("2", "0", "0", "", "m1")
            .spm("3", "", "", "97.5", "m1")
            .spm("4", "10", "9", "", "")
            .susun();
    private static final UkurSpm UKUR = Pengukuran.atas(DATA).spm();

    @Test
    void indeks_delapan_puluh_dua_puluh() {
        assertThat(dua(UKUR.indeks(DATA.spm().get(0)))).isEqualTo("99,00");
        assertThat(UKUR.kelas(DATA.spm().get(0)).hasil()).isEqualTo(new Hasil.Kata("Tuntas Utama"));
        assertThat(dua(UKUR.serapan(DATA.spmMutu().getFirst()))).isEqualTo("99,00");
    }

    @Test
    void tanpa_sasaran_tidak_dihitung_dan_tidak_dirata_ratakan() {
        assertThat(UKUR.penerima(DATA.spm().get(1)).hasil()).isEqualTo(new Hasil.TakTerhitung("tidak ada sasaran"));
        assertThat(UKUR.rataRata().catatan()).anyMatch(c -> c.contains("tidak ada sasaran"));
    }

    @Test
    void persentase_yang_dilaporkan_tetap_dilaporkan() {
        Hitungan penerima = UKUR.penerima(DATA.spm().get(2));
        assertThat(dua(penerima)).isEqualTo("97,50");
        assertThat(Susun.berstatus(penerima, StatusFakta.DILAPORKAN)).isTrue();
    }

    @Test
    void tanpa_mutu_tidak_ada_indeks() {
        assertThat(dua(UKUR.penerima(DATA.spm().get(3)))).isEqualTo("90,00");
        assertThat(UKUR.indeks(DATA.spm().get(3)).hasil())
                .isEqualTo(new Hasil.TakTerhitung("mutu minimal belum diisi"));
    }

    @ParameterizedTest
    @CsvSource({
        "100, Tuntas Paripurna",
        "99.99, Tuntas Utama",
        "90, Tuntas Utama",
        "89.99, Tuntas Madya",
        "70, Tuntas Pratama",
        "60, Tuntas Muda",
        "59.99, Belum Tuntas"
    })
    void kelas_indeks(BigDecimal indeks, String kelas) {
        assertThat(IndeksSpm.kelas(indeks)).isEqualTo(kelas);
    }

    private static String dua(Hitungan hitungan) {
        return FormatIndonesia.angka(hitungan.angka().orElseThrow(), 2);
    }
}
