package id.kinerja.pemeriksaan.telaah;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.pemeriksaan.telaah.PembacaTerbilang.Bilangan;
import id.kinerja.pemeriksaan.telaah.PembacaTerbilang.Bukan;
import id.kinerja.pemeriksaan.telaah.PembacaTerbilang.Rusak;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PembacaTerbilangTest {
    @ParameterizedTest
    @CsvSource({
        "nol, 0",
        "sebelas, 11",
        "delapan belas, 18",
        "seratus, 100",
        "seribu seratus sebelas, 1111",
        "dua puluh satu, 21",
        "Tiga ratus enam puluh Sembilan juta lima ratus tiga puluh empat ribu tiga ratus lima puluh rupiah, 369534350",
        "dua belas miliar tiga ratus delapan puluh sembilan juta seratus sembilan ribu seratus delapan puluh tujuh, 12389109187",
        "satu milyar lima ratus juta rupiah, 1500000000",
        "tujuhpuluh lima, 75",
        "sembilan puluh tujuh koma nol enam persen, 97.06",
    })
    void kata_bilangan_dibaca_menjadi_angka(String kata, String angka) {
        assertThat(PembacaTerbilang.baca(kata))
                .isInstanceOfSatisfying(
                        Bilangan.class, b -> assertThat(b.nilai()).isEqualByComparingTo(angka));
    }

    @Test
    void kata_yang_salah_eja_tetap_terbaca_dan_disebut() {
        assertThat(PembacaTerbilang.baca("Senam puluh tiga juta tiga ratus tujuh puluh ribu lima ratus Rupiah"))
                .isInstanceOfSatisfying(Bilangan.class, b -> {
                    assertThat(b.nilai()).isEqualByComparingTo("63370500");
                    assertThat(b.salahEja()).containsExactly("\"senam\" (enam)");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"dua tiga", "puluh lima", "lima ratus ratus", "dua juta tiga miliar", "sepuluh puluh"})
    void susunan_yang_bukan_bilangan_ditolak(String kata) {
        assertThat(PembacaTerbilang.baca(kata)).isInstanceOf(Rusak.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lanjut usia", "orang", "jika ada", "satu orang tua dan anaknya", "Kartu Keluarga", ""})
    void yang_bukan_kata_bilangan_dikenali(String kata) {
        assertThat(PembacaTerbilang.baca(kata)).isInstanceOf(Bukan.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0, nol",
        "10, sepuluh",
        "1000, seribu",
        "1100000, satu juta seratus ribu",
        "21011, dua puluh satu ribu sebelas"
    })
    void angka_ditulis_dengan_kata(String angka, String kata) {
        assertThat(PenulisTerbilang.tulis(new BigInteger(angka))).isEqualTo(kata);
    }

    @Test
    void yang_ditulis_terbaca_kembali() {
        for (long n = 0; n < 3_000_000_000_000L; n = n * 7 / 3 + 13) {
            long ini = n;
            assertThat(PembacaTerbilang.baca(PenulisTerbilang.tulis(BigInteger.valueOf(n))))
                    .isInstanceOfSatisfying(
                            Bilangan.class,
                            b -> assertThat(b.nilai().longValueExact()).isEqualTo(ini));
        }
    }
}
