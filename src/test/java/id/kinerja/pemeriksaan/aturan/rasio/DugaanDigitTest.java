package id.kinerja.pemeriksaan.aturan.rasio;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.pemeriksaan.telaah.AngkaCetak;
import id.kinerja.pemeriksaan.telaah.AngkaCetak.Bentuk;
import id.kinerja.pemeriksaan.telaah.PembacaCetak;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class DugaanDigitTest {
    private static final BigDecimal SERIBU = BigDecimal.valueOf(1000);
    private final AngkaCetak tercetak = PembacaCetak.bilangan("12,35", Bentuk.PERSEN, "");

    @Test
    void jumlah_dengan_dua_digit_tertukar_ditemukan() {
        assertThat(DugaanDigit.yangMembuat(BigDecimal.valueOf(13250), n -> n.divide(SERIBU), tercetak))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("12350"));
    }

    @Test
    void jumlah_di_bawah_nol_tidak_diduga() {
        assertThat(DugaanDigit.yangMembuat(BigDecimal.valueOf(-13250), n -> n.divide(SERIBU), tercetak))
                .isEmpty();
    }
}
