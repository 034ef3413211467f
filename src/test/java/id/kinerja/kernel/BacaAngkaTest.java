package id.kinerja.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BacaAngkaTest {

    @ParameterizedTest(name = "{0} ({1}) adalah {2}")
    @CsvSource(delimiter = '|', textBlock = """
            1559                  | CACAH  | 1559
            1.559                 | CACAH  | 1559
            1,559                 | CACAH  | 1559
            168.505               | CACAH  | 168505
            2,5                   | CACAH  | 2.5
            1.234,5               | CACAH  | 1234.5
            0,125                 | CACAH  | 0.125
            4,447,841,764         | RUPIAH | 4447841764
            Rp.2.379.415.548      | RUPIAH | 2379415548
            Rp 5.980.000,-        | RUPIAH | 5980000
            Rp5.980.000,00        | RUPIAH | 5980000.00
            rp. 49,422,100        | RUPIAH | 49422100
            1.234.567,89          | RUPIAH | 1234567.89
            1,234,567.89          | RUPIAH | 1234567.89
            1234567.5             | RUPIAH | 1234567.5
            (1.500.000)           | RUPIAH | -1500000
            -Rp1.500              | RUPIAH | -1500
            −1.500                | RUPIAH | -1500
            Rp-1.500              | RUPIAH | -1500
            97,5                  | PERSEN | 97.5
            99.54                 | PERSEN | 99.54
            88,98%                | PERSEN | 88.98
            88,98 %               | PERSEN | 88.98
            1.040,15              | PERSEN | 1040.15
            1,040.15              | PERSEN | 1040.15
            0,234                 | PERSEN | 0.234
            0.234                 | INDEKS | 0.234
            1234.567              | INDEKS | 1234.567
            1.234.567             | INDEKS | 1234567
            68,23                 | INDEKS | 68.23
            1.095                 | WAKTU  | 1095
            +7                    | WAKTU  | 7
            123456789012345678901 | RUPIAH | 123456789012345678901
            """)
    void angka_dibaca_sebagaimana_ditulis_orang(String tertulis, JenisSatuan jenis, BigDecimal nilai) {
        assertThat(BacaAngka.baca(tertulis, jenis)).isEqualTo(new BacaAngka.Nilai(nilai));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00A0", "-", "–", "−", "—", "n/a", "N/A"})
    void kosong_bukan_nol(String tertulis) {
        assertThat(BacaAngka.baca(tertulis, JenisSatuan.RUPIAH)).isEqualTo(new BacaAngka.Kosong());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9.871.1466.000",
                "1.23.456",
                "4.447,841,764",
                "0.123.456",
                "1234.567",
                "12.34.56",
                "1.234,56,7",
                "1,2345",
                "abc",
                "12 orang",
                "1e5",
                "1.234.",
                "Rp",
                "(-5)",
                "--5",
                "5%",
                "١٢",
                "1 234"
            })
    void tulisan_rusak_ditolak(String tertulis) {
        assertThat(BacaAngka.baca(tertulis, JenisSatuan.RUPIAH)).isInstanceOf(BacaAngka.Salah.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = JenisSatuan.class,
            names = {"PERSEN", "INDEKS"})
    void tiga_angka_di_belakang_satu_tanda_dapat_berarti_dua(JenisSatuan jenis) {
        String sebab = "\" dapat berarti 1234 atau 1,234; tulis 1234 bila yang dimaksud ribuan, "
                + "atau 1,2340 bila yang dimaksud pecahan";
        assertThat(BacaAngka.baca("1.234", jenis)).isEqualTo(new BacaAngka.Salah("\"1.234" + sebab));
        assertThat(BacaAngka.baca("1,234", jenis)).isEqualTo(new BacaAngka.Salah("\"1,234" + sebab));
        assertThat(BacaAngka.baca("1234", jenis)).isEqualTo(new BacaAngka.Nilai(new BigDecimal("1234")));
        assertThat(BacaAngka.baca("1,2340", jenis)).isEqualTo(new BacaAngka.Nilai(new BigDecimal("1.2340")));
    }

    @Test
    void satuan_yang_ditulis_harus_cocok_dengan_satuan_kolom() {
        assertThat(BacaAngka.baca("5%", JenisSatuan.CACAH))
                .isEqualTo(new BacaAngka.Salah(
                        "\"5%\" memakai tanda %, padahal satuannya jumlah; hapus tandanya atau perbaiki satuannya"));
        assertThat(BacaAngka.baca("Rp5", JenisSatuan.PERSEN)).isInstanceOf(BacaAngka.Salah.class);
    }

    @Property
    void yang_kita_cetak_dapat_kita_baca_lagi(
            @ForAll @BigRange(min = "-9999999999999999", max = "9999999999999999") @Scale(2) BigDecimal nilai,
            @ForAll JenisSatuan jenis) {
        assertThat(BacaAngka.baca(FormatIndonesia.angka(nilai, 2), jenis))
                .isEqualTo(new BacaAngka.Nilai(nilai.setScale(2)));
    }

    @Property
    void rupiah_bolak_balik(
            @ForAll @BigRange(min = "-99999999999999999999", max = "99999999999999999999") @Scale(2) BigDecimal nilai) {
        assertThat(BacaAngka.baca(FormatIndonesia.rupiah(nilai), JenisSatuan.RUPIAH))
                .isInstanceOfSatisfying(
                        BacaAngka.Nilai.class, n -> assertThat(n.nilai()).isEqualByComparingTo(nilai));
    }

    @Property
    void apa_pun_tulisannya_tidak_ada_galat_program(@ForAll("tulisan") String tertulis, @ForAll JenisSatuan jenis) {
        assertThat(BacaAngka.baca(tertulis, jenis)).isNotNull();
        assertThat(BacaTarget.baca(tertulis, jenis)).isNotNull();
    }

    @Provide
    Arbitrary<String> tulisan() {
        return Arbitraries.of(Arrays.asList("0", "1", "23", "456", ".", ",", "-", "–", "%", "Rp", "(", ")", " ", "x"))
                .list()
                .ofMaxSize(10)
                .map(potongan -> String.join("", potongan));
    }
}
