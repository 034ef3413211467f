package id.kinerja.laporan.lkjip;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.dokumen.Bab;
import id.kinerja.dokumen.Dokumen;
import id.kinerja.dokumen.Penomoran;
import id.kinerja.laporan.Emas;
import id.kinerja.laporan.TeksDokumen;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole report of five small agencies, chapter by chapter, as text that an official can read. */
class LkjipTest {
    static final Clock JAM = Clock.fixed(Instant.parse("2024-02-15T01:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("bagianSetiapContoh")
    void setiap_bab_berbunyi_seperti_naskah_acuannya(String nama, String awalan) {
        Dokumen d = susun(nama);
        List<Bab> bab = awalan.equals("depan") ? d.depan() : bab(d, awalan);
        Emas.sama("lkjip/" + nama + "-" + awalan, TeksDokumen.tulis(bab));
    }

    static Stream<Arguments> bagianSetiapContoh() {
        return Stream.of("biasa", "kosong", "nama-panjang", "tanpa-target", "gagal")
                .flatMap(nama -> Stream.of("depan", "bab1", "bab2", "bab3", "bab4", "lampiran")
                        .map(bab -> Arguments.of(nama, bab)));
    }

    @Test
    void tanpa_data_tidak_ada_bab_kosong_dan_tidak_ada_daftar_kosong() {
        Dokumen d = susun("kosong");
        assertThat(Penomoran.atas(d).semua(Penomoran.Jenis.GAMBAR)).isEmpty();
        assertThat(d.depan()).noneMatch(b -> b.kunci().equals("daftar-gambar"));
        assertThat(d.isi()).noneMatch(b -> b.blok().isEmpty());
    }

    @Test
    void lampiran_bernomor_berurutan_meskipun_satu_tidak_ada() {
        List<Bab> lampiran = bab(susun("biasa"), "lampiran");
        assertThat(lampiran)
                .extracting(Bab::label)
                .containsExactly("LAMPIRAN 1", "LAMPIRAN 2", "LAMPIRAN 3", "LAMPIRAN 4", "LAMPIRAN 5");
        assertThat(lampiran.getLast().judul()).isEqualTo("Keputusan atas data yang bertentangan");
    }

    @Test
    void keputusan_dicatat_sekali_dan_menunjuk_lampirannya() {
        String isi = TeksDokumen.tulis(susun("biasa").isi());
        assertThat(isi.split("Dipakai 90, bukan 85; alasannya pada Lampiran 5 nomor 2\\.", -1))
                .hasSize(2);
        assertThat(isi).doesNotContain("[Dipakai Keluarga menurut kartu keluarga");
        assertThat(TeksDokumen.tulis(susun("biasa").depan())).doesNotContain("Dipakai");
    }

    @Test
    void susunan_paket_mengurutkan_menamai_dan_menghilangkan_bagian() {
        Dokumen d =
                Lkjip.susun(PaketUji.bernama("biasa").berkas("susunan.csv", """
                                urut,bagian,judul
                                1,bab3,Kinerja
                                2,bab3.anggaran,Uang
                                3,bab3.cara,
                                4,bab4.kesimpulan,
                                """).ukur(folder), JAM);
        assertThat(d.isi()).extracting(Bab::judul).containsExactly("Kinerja", "Penutup");
        assertThat(Penomoran.atas(d).semua(Penomoran.Jenis.SUB_JUDUL))
                .extracting(b -> b.label() + " " + b.judul())
                .startsWith("3.1 Uang", "3.2 Cara mengukur kinerja");
    }

    private Dokumen susun(String nama) {
        return Lkjip.susun(PaketUji.bernama(nama).ukur(folder), JAM);
    }

    private static List<Bab> bab(Dokumen d, String awalan) {
        return d.isi().stream().filter(b -> b.kunci().startsWith(awalan)).toList();
    }
}
