package id.kinerja.cli.periksa;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.pemeriksaan.ContohTemuan;
import id.kinerja.pemeriksaan.HasilPeriksa;
import id.kinerja.pemeriksaan.HasilPeriksa.Ringkasan;
import id.kinerja.pemeriksaan.Tingkat;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TabelTemuanTest {
    private static final Set<Tingkat> BAKU = EnumSet.of(Tingkat.ERROR, Tingkat.WARNING);

    @Test
    void temuan_terberat_lebih_dahulu_dengan_tempat_angka_dan_hitungannya() {
        assertThat(tulis(80, BAKU)).isEqualTo("""
                arsip/lkjip.txt
                ────────────────────────────────────────────────────────────────────────────────
                KESALAHAN (1)

                  1. Tabel 3.2, kolom %, baris 4                                      [RASIO-01]
                     tercetak    99,81
                     seharusnya  73,67
                     hitungan    28.178.000 / 38.250.000 × 100
                     Persentase tidak sama dengan realisasi dibagi pagu; selisihnya 26,14 poin
                     dan mengubah kategori serapan dari tinggi menjadi sedang.
                     terkait     Realisasi anggaran, baris 6: 99,81 %

                PERINGATAN (1)

                  2. Realisasi anggaran, baris 6                                      [TAHUN-01]
                     tercetak    tahun 2021 ini
                     seharusnya  tahun 2023
                     Laporan ini tentang tahun 2023.

                Informasi: 1 temuan tidak ditampilkan. Tampilkan dengan pilihan --info.

                25 tabel ditemukan, 23 dibaca; 1.400 angka diperiksa: 1.380 cocok, 20 tidak
                cocok, 12 tidak dapat diuji.
                """);
    }

    @Test
    void nama_berkas_tidak_mengendalikan_terminal() {
        StringWriter keluar = new StringWriter();
        new TabelTemuan(new PrintWriter(keluar), 80, BAKU)
                .tulis(new HasilBerkas.TakTerbaca("a\u001b[31m\n.txt", "x\u001b]0;y\u0007\u009b2J"));
        assertThat(keluar.toString().replace("\n", "").replace("\r", ""))
                .startsWith("a [31m .txt")
                .doesNotContainPattern("\\p{Cc}");
    }

    @Test
    void informasi_tampil_bila_diminta() {
        assertThat(tulis(100, EnumSet.allOf(Tingkat.class)))
                .contains("INFORMASI (1)", "Kolom tidak menyebut satuan.")
                .doesNotContain("--info");
    }

    @Test
    void tanpa_angka_yang_diperiksa_tidak_dikatakan_benar() {
        HasilPeriksa kosong = new HasilPeriksa("a.pdf", new Ringkasan(0, 0, 0, 0, 0, 0), List.of(), List.of());
        HasilPeriksa bersih = new HasilPeriksa("a.pdf", new Ringkasan(1, 1, 5, 5, 0, 0), List.of(), List.of());
        assertThat(tulis(kosong, 120, BAKU)).contains("bukan bukti bahwa dokumennya");
        assertThat(tulis(bersih, 100, BAKU)).contains("Tidak ada temuan.").doesNotContain("bukti");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 60, 80, 100, 120, 5000})
    void tidak_satu_baris_pun_melampaui_lebarnya(int lebar) {
        assertThat(tulis(lebar, BAKU).lines()).allMatch(b -> b.length() <= Math.clamp(lebar, 60, 120));
    }

    @Test
    void kata_yang_lebih_panjang_dari_barisnya_dipotong() {
        assertThat(PelipatBaris.lipat("aa bbbbbbb c", 3)).containsExactly("aa", "bbb", "bbb", "b c");
        assertThat(PelipatBaris.lipat("", 3)).containsExactly("");
    }

    private static String tulis(int lebar, Set<Tingkat> terlihat) {
        return tulis(ContohTemuan.hasil(), lebar, terlihat);
    }

    private static String tulis(HasilPeriksa hasil, int lebar, Set<Tingkat> terlihat) {
        StringWriter keluar = new StringWriter();
        new TabelTemuan(new PrintWriter(keluar), lebar, terlihat)
                .tulis(new HasilBerkas.Terperiksa("arsip/lkjip.txt", hasil, List.of(), List.of()));
        return keluar.toString();
    }
}
