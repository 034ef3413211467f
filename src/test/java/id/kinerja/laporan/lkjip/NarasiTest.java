package id.kinerja.laporan.lkjip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.laporan.Kekurangan;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.TeksDokumen;
import id.kinerja.laporan.narasi.RujukanTidakDikenal;
import id.kinerja.pengukuran.Pengukuran;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people's Markdown becomes, and what is refused. */
class NarasiTest {
    private static final String BAGIAN = "bab3.cara";

    @TempDir
    private Path folder;

    @Test
    void html_dicetak_sebagai_teks() {
        assertThat(cetak("<script>alert(1)</script>\n\nCapaian <b>baik</b>.\n"))
                .contains("<script>alert(1)</script>")
                .contains("Capaian <b>baik</b>.");
    }

    @Test
    void rujukan_menjadi_angka_yang_sama_dengan_tabel() {
        assertThat(cetak("Realisasi {realisasi:1.1.1} dari target {target:1.1.1}, capaian {capaian:1.1.1}.\n"))
                .isEqualTo("Realisasi 60% dari target 55%, capaian 109,09%.\n\n");
    }

    @Test
    void tabel_daftar_dan_penekanan() {
        assertThat(cetak("""
                        **Penting** dan *miring*.

                        Tabel: Sebaran kelurahan

                        | Kelurahan | Jumlah |
                        |---|---:|
                        | Satu | 10 |

                        1. pertama
                        2. kedua

                        > Terwujudnya kota yang ramah
                        """)).isEqualTo("""
                        *Penting* dan _miring_.

                        [Tabel] Sebaran kelurahan
                          | Kelurahan | Jumlah
                          - Satu | 10

                          * pertama
                          * kedua

                          > Terwujudnya kota yang ramah

                        """);
    }

    @Test
    void rujukan_yang_tidak_ada_ditolak_dengan_bagian_dan_barisnya() {
        assertThatThrownBy(() -> Lkjip.susun(paket("Baris satu.\n\nCapaian {capaian:9.9.9}.\n"), LkjipTest.JAM))
                .isInstanceOf(RujukanTidakDikenal.class)
                .hasMessageContaining("Narasi bab3.cara, baris 3: {capaian:9.9.9}");
    }

    @Test
    void gambar_di_luar_paket_ditolak() {
        assertThatThrownBy(() -> Lkjip.susun(paket("![Foto](../rahasia.png)\n"), LkjipTest.JAM))
                .isInstanceOf(RujukanTidakDikenal.class)
                .hasMessageContaining("Narasi bab3.cara, baris 1: ![Foto](../rahasia.png)")
                .hasMessageContaining("tidak ada di antara lampiran paket");
    }

    @Test
    void rujukan_ke_tabel_yang_tidak_dicetak_dilaporkan_sebelum_dan_saat_laporan_dibuat() {
        Pengukuran ukur = PaketUji.bernama("kosong")
                .narasi(BAGIAN, "Lihat\n{tabel:bab3.efisiensi}.\n")
                .ukur(folder);
        assertThat(Kelengkapan.periksa(ukur))
                .contains(new Kekurangan(
                        BAGIAN,
                        "Rujukan {tabel:bab3.efisiensi} pada baris 2: tabel, gambar, atau bagian itu tidak ada di dalam "
                                + "laporan ini; hapuslah rujukannya atau lengkapi datanya."));
        assertThatThrownBy(() -> Lkjip.susun(ukur, LkjipTest.JAM))
                .isInstanceOf(RujukanTidakDikenal.class)
                .hasMessageContaining("Narasi bab3.cara, baris 2: {tabel:bab3.efisiensi}");
    }

    private String cetak(String markdown) {
        return TeksDokumen.blok(new Konteks(paket(markdown)).narasi(BAGIAN));
    }

    private Pengukuran paket(String markdown) {
        return PaketUji.bernama("biasa").narasi(BAGIAN, markdown).ukur(folder);
    }
}
