package id.kinerja.laporan.lkjip;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.laporan.Kekurangan;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is still missing is said before the report is made, each with what to do. */
class KelengkapanTest {
    @TempDir
    private Path folder;

    @Test
    void paket_biasa_hanya_kurang_hal_yang_memang_belum_diisi() {
        assertThat(periksa(PaketUji.bernama("biasa")))
                .containsExactly(
                        "depan.kata-pengantar: Kata pengantar belum ditulis; dipakai teks baku. Tambahkan narasi depan.kata-pengantar.",
                        "bab2.perjanjian: Indikator Perjanjian Kinerja \"Nilai AKIP\" belum diukur. Isikan kolom indikator dan realisasinya.");
    }

    @Test
    void capaian_rendah_tanpa_penyebab_diminta_penyebabnya() {
        assertThat(periksa(PaketUji.bernama("gagal")))
                .contains(
                        "bab3.penyebab: Capaian indikator Keluarga mandiri (1.1.1) 72,73% memerlukan penjelasan. Isikan tabel faktor dengan objek 1.1.1.")
                .filteredOn(s -> s.startsWith("bab3.penyebab"))
                .hasSize(4);
    }

    @Test
    void paket_kosong_kurang_realisasi_dan_penanda_tangan() {
        assertThat(periksa(PaketUji.bernama("kosong")))
                .contains(
                        "depan.kata-pengantar: Penanda tangan belum diisi. Isikan tabel pejabat.",
                        "bab3.target-realisasi: Realisasi indikator Persentase PPKS yang dilayani (1.1) tahun 2023 belum diisi. Isikan tabel realisasi.");
    }

    @Test
    void bagian_yang_salah_eja_disebut() {
        PaketUji paket = PaketUji.bernama("biasa")
                .berkas("susunan.csv", "urut,bagian,judul\n1,bab3.efisiensii,\n2,bab3.cara,\n");
        assertThat(periksa(paket))
                .anyMatch(s -> s.contains("Bagian \"bab3.efisiensii\" pada tabel susunan tidak dikenal"));
    }

    private List<String> periksa(PaketUji paket) {
        return Kelengkapan.periksa(paket.ukur(folder)).stream()
                .map(KelengkapanTest::tulis)
                .toList();
    }

    private static String tulis(Kekurangan k) {
        return k.bagian() + ": " + k.apa();
    }
}
