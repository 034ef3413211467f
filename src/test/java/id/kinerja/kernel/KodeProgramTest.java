package id.kinerja.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KodeProgramTest {
    @ParameterizedTest
    @CsvSource({
        "1.06.04, PROGRAM, ",
        "X.XX.01, PROGRAM, ",
        "1.02.02.2.01, KEGIATAN, 1.02.02",
        "1.06.04.2.01.01, SUB_KEGIATAN, 1.06.04.2.01",
        "1.06.04.1.01.0012, SUB_KEGIATAN, 1.06.04.1.01",
        "DA, PROGRAM, ",
        "027.01.DA, PROGRAM, ",
        "DA.4399, KEGIATAN, DA",
        "027.01.DA.4399, KEGIATAN, 027.01.DA",
        "027.01.DA.4399.QEA.001, SUB_KEGIATAN, 027.01.DA.4399",
    })
    void kode_daerah_dan_pusat_menyebut_tingkat_dan_induknya(String kode, TingkatAnggaran tingkat, String induk) {
        KodeProgram dibaca = KodeProgram.baca(kode).orElseThrow();
        assertThat(dibaca.tingkat()).isEqualTo(tingkat);
        assertThat(dibaca.induk().map(KodeProgram::nilai).orElse(null)).isEqualTo(induk);
        assertThat(dibaca.induk().stream()).allMatch(dibaca::dibawah);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1..06.04", "1.06.04.3.01", "1.06.04.4399", "1.06", "DA.43", "da", "027.DA", ""})
    void yang_bukan_kode_tidak_ditebak(String teks) {
        assertThat(KodeProgram.baca(teks)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.06.04.2.01, 1.06.04, true", "1.06.04, 1.06.04, false", "1.06.041, 1.06.04, false"})
    void di_bawah_menurut_ruas_bukan_menurut_huruf(String kode, String leluhur, boolean dibawah) {
        assertThat(KodeProgram.baca(kode).filter(k -> k.dibawah(new KodeProgram(leluhur))))
                .matches(k -> k.isPresent() == dibawah);
    }
}
