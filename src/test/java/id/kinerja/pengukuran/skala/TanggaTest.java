package id.kinerja.pengukuran.skala;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.datatahun.KebijakanCelah;
import id.kinerja.datatahun.KebijakanTumpangTindih;
import id.kinerja.datatahun.KelasSkala;
import id.kinerja.datatahun.Skala;
import id.kinerja.datatahun.SkalaBawaan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A scale as a ladder of thresholds says the same as the scale itself. */
class TanggaTest {
    @Test
    void tangga_setiap_skala_bawaan_menggolongkan_sama() {
        assertThat(SkalaBawaan.kode())
                .isNotEmpty()
                .allSatisfy(k -> samaPadaSemuaNilai(SkalaBawaan.cari(k).orElseThrow()));
    }

    @Test
    void tangga_skala_bercelah_dan_bertumpang_tindih_menggolongkan_sama() {
        Random acak = new Random(20231121);
        for (int i = 0; i < 60; i++) {
            samaPadaSemuaNilai(skalaAcak(acak));
        }
    }

    private static void samaPadaSemuaNilai(Skala skala) {
        Penggolong penggolong = Penggolong.atas(skala);
        List<Anak> tangga = penggolong.tangga();
        for (long perseratus = -1_000; perseratus <= 22_000; perseratus++) {
            BigDecimal nilai = BigDecimal.valueOf(perseratus, 2);
            String kelas = tangga.stream()
                    .filter(a -> nilai.compareTo(a.mulai()) >= 0)
                    .findFirst()
                    .orElse(tangga.getLast())
                    .kelas();
            assertThat(kelas)
                    .as("%s pada %s", nilai, skala)
                    .isEqualTo(penggolong.golongkan(nilai).kelas());
        }
    }

    private static Skala skalaAcak(Random acak) {
        List<KelasSkala> kelas = new ArrayList<>();
        BigDecimal min = BigDecimal.valueOf(acak.nextInt(15_000), 2);
        for (int i = 0; i < 2 + acak.nextInt(4); i++) {
            BigDecimal bawah = min;
            kelas.add(new KelasSkala(
                    "Kelas " + i,
                    Optional.of(bawah),
                    acak.nextBoolean(),
                    Optional.of(bawah.add(BigDecimal.valueOf(100 + acak.nextInt(4_000), 2))),
                    acak.nextBoolean()));
            min = bawah.subtract(BigDecimal.valueOf(acak.nextInt(4_000), 2));
        }
        return new Skala(
                "uji",
                "Skala uji",
                kelas,
                KebijakanCelah.values()[acak.nextInt(3)],
                KebijakanTumpangTindih.values()[acak.nextInt(2)]);
    }
}
