package id.kinerja.pengukuran.skala;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.datatahun.DataTahunFixture;
import id.kinerja.datatahun.KebijakanCelah;
import id.kinerja.datatahun.KebijakanTumpangTindih;
import id.kinerja.datatahun.KelasSkala;
import id.kinerja.datatahun.Skala;
import id.kinerja.datatahun.SkalaBawaan;
import id.kinerja.pengukuran.TabelContoh;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PenggolongTest {
    @TestFactory
    Stream<DynamicTest> contoh_kelas_menurut_kebijakan_celah() {
        return TabelContoh.baca("skala.csv").stream()
                .flatMap(b -> Arrays.stream(KebijakanCelah.values())
                        .map(k -> DynamicTest.dynamicTest(
                                b.sel("skala") + " " + b.sel("nilai") + " " + k,
                                () -> assertThat(Penggolong.atas(skala(b.sel("skala"), k))
                                                .golongkan(b.angka("nilai"))
                                                .kelas())
                                        .as(b.sel("contoh"))
                                        .isEqualTo(b.sel(k.name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'))))));
    }

    @Test
    void tumpang_tindih_mengikuti_kebijakan_dan_dicatat() {
        Skala jambi = SkalaBawaan.cari("jambi-2023").orElseThrow();
        Skala bawah = new Skala(
                jambi.kode(), jambi.nama(), jambi.kelas(), jambi.kebijakanCelah(), KebijakanTumpangTindih.KELAS_BAWAH);
        Golongan golongan = Penggolong.atas(bawah).golongkan(new BigDecimal("50"));
        assertThat(golongan.kelas()).isEqualTo("Sangat Kurang");
        assertThat(golongan.catatan())
                .contains("Nilai 50,00 termuat dalam kelas Kurang dan Sangat Kurang; dipakai Sangat Kurang.");
    }

    @Test
    void cela_skala_dilaporkan_beserta_kebijakannya() {
        assertThat(Penggolong.atas(skala("jambi-2023", KebijakanCelah.BATAS_BAWAH))
                        .cela())
                .extracting(Cela::uraian)
                .containsExactly(
                        "Celah 89,91–89,99 antara kelas Baik dan Sangat Baik; menurut batas bawah, nilai turun ke kelas di bawahnya.",
                        "Nilai 50,00 termuat dalam kelas Sangat Kurang dan Kurang; dipakai kelas Kurang.");
    }

    @Test
    void nilai_di_celah_diberi_catatan() {
        assertThat(Penggolong.atas(DataTahunFixture.PERMENDAGRI)
                        .golongkan(new BigDecimal("90.91"))
                        .catatan())
                .contains(
                        "Nilai 90,91 berada di celah antara kelas Tinggi dan Sangat Tinggi; menurut batas bawah, nilai turun ke kelas di bawahnya: Tinggi.");
    }

    @Property
    void batas_bawah_yang_termasuk_selalu_masuk_kelasnya(@ForAll KebijakanCelah kebijakan) {
        for (KelasSkala kelas : DataTahunFixture.PERMENDAGRI.kelas()) {
            kelas.min()
                    .ifPresent(m -> assertThat(Penggolong.atas(skala("permendagri-86-2017", kebijakan))
                                    .golongkan(m))
                            .isEqualTo(new Golongan(kelas.nama(), Optional.empty())));
        }
    }

    @Property
    void nilai_lebih_tinggi_tidak_pernah_mendapat_kelas_lebih_rendah(
            @ForAll @IntRange(max = 20_000) int a,
            @ForAll @IntRange(max = 20_000) int b,
            @ForAll KebijakanCelah kebijakan) {
        for (String bawaan : SkalaBawaan.kode()) {
            Skala skala = skala(bawaan, kebijakan);
            assertThat(peringkat(skala, Math.max(a, b))).isLessThanOrEqualTo(peringkat(skala, Math.min(a, b)));
        }
    }

    private static int peringkat(Skala skala, int perseratus) {
        String kelas = Penggolong.atas(skala)
                .golongkan(BigDecimal.valueOf(perseratus, 2))
                .kelas();
        return skala.kelas().stream().map(KelasSkala::nama).toList().indexOf(kelas);
    }

    private static Skala skala(String kode, KebijakanCelah kebijakan) {
        Skala asal = SkalaBawaan.cari(kode).orElseThrow();
        return new Skala(asal.kode(), asal.nama(), asal.kelas(), kebijakan, asal.kebijakanTumpangTindih());
    }
}
