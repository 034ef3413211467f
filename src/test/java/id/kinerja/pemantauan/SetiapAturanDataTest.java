package id.kinerja.pemantauan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.pemeriksaan.DaftarAturan;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is published about a rule over data is also its test. */
class SetiapAturanDataTest {
    static Stream<AturanData> semua() {
        return DaftarAturanData.SEMUA.stream();
    }

    @ParameterizedTest
    @MethodSource("semua")
    void contoh_salah_ditemukan_sekali_dan_contoh_benar_tidak(AturanData aturan) {
        PenjelasanAturan p = aturan.penjelasan();
        assertThat(kode(p.contohSalah())).as(p.kode() + " contoh salah").containsOnlyOnce(p.kode());
        assertThat(kode(p.contohBenar())).as(p.kode() + " contoh benar").doesNotContain(p.kode());
    }

    @ParameterizedTest
    @MethodSource("semua")
    void alamat_temuannya_menunjuk_angka_yang_ada(AturanData aturan) {
        TahunUji.Terbaca tahun = TahunUji.dari(aturan.penjelasan().contohSalah());
        assertThat(aturan.periksa(tahun.ukur()))
                .isNotEmpty()
                .allMatch(t -> t.pokok().alamat().isEmpty()
                        || t.pokok().alamat().flatMap(tahun.ukur()::cari).isPresent());
    }

    @ParameterizedTest
    @MethodSource("semua")
    void penjelasannya_lengkap(AturanData aturan) {
        PenjelasanAturan p = aturan.penjelasan();
        assertThat(List.of(p.judul(), p.salah(), p.akibat(), p.dasar(), p.perbaikan()))
                .allMatch(t -> t.length() > 10);
        assertThat(p.kode()).matches("DATA-\\d{2}");
        assertThat(DaftarAturanData.penjelasan(p.kode())).contains(p);
    }

    @Test
    void kode_aturan_tidak_ada_yang_sama() {
        assertThat(semua().map(a -> a.penjelasan().kode())).doesNotHaveDuplicates();
    }

    @Test
    void aturan_yang_digantikan_memang_ada() {
        assertThat(semua().flatMap(a -> a.menggantikan().stream()).filter(k -> k.matches("[A-Z]+-\\d{2}")))
                .isNotEmpty()
                .allMatch(k -> DaftarAturan.penjelasan(k).isPresent());
    }

    private static List<String> kode(String tabel) {
        return Pemantau.data(TahunUji.dari(tabel).ukur()).stream()
                .map(t -> t.temuan().aturan())
                .toList();
    }
}
