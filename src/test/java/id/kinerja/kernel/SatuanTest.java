package id.kinerja.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SatuanTest {

    @ParameterizedTest(name = "{0} berjenis {1}")
    @CsvSource({
        "%,PERSEN",
        "Persen,PERSEN",
        "persen (%),PERSEN",
        "% per tahun,PERSEN",
        "Rp,RUPIAH",
        "Rp.,RUPIAH",
        "Rupiah,RUPIAH",
        "Nilai,INDEKS",
        "Indeks (1–4),INDEKS",
        "hari kerja,WAKTU",
        "orang,CACAH",
        "Nilaian,CACAH"
    })
    void jenis_satuan_dikenal_dari_kata_pertamanya(String tertulis, JenisSatuan jenis) {
        assertThat(Satuan.dari(tertulis).jenis()).isEqualTo(jenis);
    }
}
