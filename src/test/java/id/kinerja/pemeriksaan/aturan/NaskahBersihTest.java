package id.kinerja.pemeriksaan.aturan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of other layouts in which nothing is wrong. */
class NaskahBersihTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "kementerian",
                "kecamatan",
                "rumah-sakit",
                "angka-inggris",
                "kode-nisbi",
                "dinas-kesehatan",
                "perjanjian-kinerja"
            })
    void naskah_yang_benar_tidak_menghasilkan_temuan(String nama) {
        assertThat(NaskahUji.temuan(NaskahUji.sumber("/pemeriksaan/bersih/" + nama + ".txt")))
                .isEmpty();
    }
}
