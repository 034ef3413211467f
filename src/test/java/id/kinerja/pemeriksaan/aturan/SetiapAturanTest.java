package id.kinerja.pemeriksaan.aturan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.pemeriksaan.Aturan;
import id.kinerja.pemeriksaan.DaftarAturan;
import id.kinerja.pemeriksaan.PenjelasanAturan;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is published about a rule is also its test. */
class SetiapAturanTest {
    static Stream<Aturan> semua() {
        return DaftarAturan.SEMUA.stream();
    }

    @ParameterizedTest
    @MethodSource("semua")
    void contoh_salah_ditemukan_dan_contoh_benar_tidak(Aturan aturan) {
        PenjelasanAturan p = aturan.penjelasan();
        assertThat(kode(p.contohSalah())).as(p.kode() + " contoh salah").contains(p.kode());
        assertThat(kode(p.contohBenar())).as(p.kode() + " contoh benar").doesNotContain(p.kode());
    }

    @ParameterizedTest
    @MethodSource("semua")
    void penjelasannya_lengkap(Aturan aturan) {
        PenjelasanAturan p = aturan.penjelasan();
        assertThat(List.of(p.judul(), p.salah(), p.akibat(), p.dasar(), p.perbaikan()))
                .allMatch(t -> t.length() > 10);
        assertThat(p.kode()).matches("[A-Z]+-\\d{2}");
    }

    @Test
    void kode_aturan_tidak_ada_yang_sama() {
        assertThat(semua().map(a -> a.penjelasan().kode())).doesNotHaveDuplicates();
    }

    private static List<String> kode(String isi) {
        return NaskahUji.temuan(isi).stream().map(t -> t.aturan()).toList();
    }
}
