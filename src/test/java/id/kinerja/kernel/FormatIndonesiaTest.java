package id.kinerja.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FormatIndonesiaTest {
    @Test
    void bagian_rupiah_dicetak_sampai_sen() {
        assertThat(FormatIndonesia.rupiah(new BigDecimal("35272253286"))).isEqualTo("Rp35.272.253.286");
        assertThat(FormatIndonesia.rupiah(new BigDecimal("1234567.5"))).isEqualTo("Rp1.234.567,50");
        assertThat(FormatIndonesia.rupiah(new BigDecimal("-1234.5678"))).isEqualTo("−Rp1.234,57");
    }

    @Test
    void cacah_yang_diisi_tidak_dibulatkan_tetapi_hasil_bagi_dicetak_dua_desimal() {
        assertThat(FormatIndonesia.denganSatuan(new BigDecimal("12.125"), Satuan.dari("ton")))
                .isEqualTo("12,125 ton");
        BigDecimal sepertiga = BigDecimal.TEN.divide(BigDecimal.valueOf(3), Presisi.PENUH);
        assertThat(FormatIndonesia.denganSatuan(sepertiga, Satuan.ORANG)).isEqualTo("3,33 orang");
        assertThat(FormatIndonesia.denganSatuan(new BigDecimal("2.99999"), Satuan.ORANG))
                .isEqualTo("3 orang");
    }
}
