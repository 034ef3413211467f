package id.kinerja.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BacaTargetTest {

    @ParameterizedTest(name = "{0} adalah {1} sampai {2}")
    @CsvSource(delimiter = '|', textBlock = """
            80-90          | 80   | 90
            80 – 90        | 80   | 90
            80% - 90%      | 80   | 90
            80–90 %        | 80   | 90
            7 s.d. 8       | 7    | 8
            7 s/d 8        | 7    | 8
            7 sampai dengan 8 | 7 | 8
            -5--2          | -5   | -2
            −5 – −2        | -5   | -2
            -5 s.d. 2      | -5   | 2
            4,3-4,35       | 4.3  | 4.35
            """)
    void rentang_dibaca_kedua_ujungnya(String tertulis, BigDecimal bawah, BigDecimal atas) {
        assertThat(BacaTarget.baca(tertulis, JenisSatuan.PERSEN))
                .isEqualTo(new BacaTarget.Isi(new Hasil.Rentang(bawah, atas)));
    }

    @Test
    void angka_biasa_tetap_angka() {
        assertThat(BacaTarget.baca("-4,30", JenisSatuan.PERSEN))
                .isEqualTo(new BacaTarget.Isi(new Hasil.Angka(new BigDecimal("-4.30"))));
        assertThat(BacaTarget.baca("Rp5.000,-", JenisSatuan.RUPIAH))
                .isEqualTo(new BacaTarget.Isi(new Hasil.Angka(new BigDecimal("5000"))));
        assertThat(BacaTarget.baca("–", JenisSatuan.CACAH)).isEqualTo(new BacaTarget.Kosong());
    }

    @Test
    void rentang_terbalik_dan_ujung_yang_dapat_berarti_dua_ditolak() {
        assertThat(BacaTarget.baca("90-80", JenisSatuan.PERSEN))
                .isEqualTo(
                        new BacaTarget.Salah("rentang \"90-80\" terbalik; tulis batas bawah dahulu, misalnya 80–90"));
        assertThat(BacaTarget.baca("1.234-2.000", JenisSatuan.INDEKS))
                .isInstanceOfSatisfying(
                        BacaTarget.Salah.class, s -> assertThat(s.sebab()).contains("dapat berarti"));
        assertThat(BacaTarget.baca("1.234-2.000", JenisSatuan.CACAH)).isInstanceOf(BacaTarget.Isi.class);
        assertThat(BacaTarget.baca("sangat baik", JenisSatuan.INDEKS))
                .isEqualTo(new BacaTarget.Salah("\"sangat baik\" bukan angka; tulis seperti 1234, 1.234.567,89 atau"
                        + " 97,5; rentang ditulis seperti 80–90"));
    }
}
