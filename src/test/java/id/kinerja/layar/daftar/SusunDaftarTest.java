package id.kinerja.layar.daftar;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.penyimpanan.PerangkatTerdaftar;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Searching and paging 25,000 agencies. */
class SusunDaftarTest {
    private static final List<PerangkatTerdaftar> NEGARA = IntStream.range(0, 25_000)
            .mapToObj(i -> new PerangkatTerdaftar(
                    "kota-" + i / 42,
                    "Pemerintah Kota " + i / 42,
                    "opd-" + i,
                    "Dinas " + i,
                    List.of(new PerangkatTerdaftar.Tahun(2024, 1, true, Instant.EPOCH))))
            .toList();

    @Test
    void tanpa_data_hanya_mengajak_mengunggah() {
        assertThat(SusunDaftar.susun(List.of(), "", "1").pemda()).isEmpty();
    }

    @Test
    void sehalaman_seratus_dengan_jalan_ke_halaman_berikutnya() {
        IsiDaftar isi = SusunDaftar.susun(NEGARA, "", "2");
        assertThat(isi.pemda().stream().mapToInt(p -> p.perangkat().size()).sum())
                .isEqualTo(100);
        assertThat(isi.keterangan()).isEqualTo("25.000 perangkat daerah; nomor 101–200.");
        assertThat(isi.halaman())
                .extracting(IsiDaftar.Halaman::jalur)
                .containsExactly("/?cari=&halaman=1", "/?cari=&halaman=3");
    }

    @Test
    void halaman_yang_tidak_ada_menjadi_yang_terdekat() {
        assertThat(SusunDaftar.susun(NEGARA, "", "999999").halaman())
                .extracting(IsiDaftar.Halaman::nama)
                .containsExactly("Halaman sebelumnya");
        assertThat(SusunDaftar.susun(NEGARA, "", "-1").keterangan()).contains("1–100");
        assertThat(SusunDaftar.susun(NEGARA, "", "satu").keterangan()).contains("1–100");
    }

    @Test
    void semua_kata_dicari_pada_nama_perangkat_dan_pemerintahnya() {
        IsiDaftar isi = SusunDaftar.susun(NEGARA, "  DINAS 17 kota 0 ", "1");
        assertThat(isi.pemda()).first().satisfies(p -> assertThat(p.nama()).isEqualTo("Pemerintah Kota 0"));
    }
}
