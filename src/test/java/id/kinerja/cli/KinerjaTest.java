package id.kinerja.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KinerjaTest {

    @Test
    void bantuan_menyebut_semua_perintah_tetapi_bukan_yang_tersembunyi() {
        Jalan j = Jalan.dengan("bantuan");
        assertThat(j.status()).isZero();
        assertThat(j.keluar())
                .contains("coba", "uji", "laporan", "jelaskan", "hitung", "paket")
                .doesNotContain("gladi");
    }

    @Test
    void perintah_tak_dikenal_dijawab_dalam_bahasa_indonesia() {
        Jalan j = Jalan.dengan("laporn");
        assertThat(j.status()).isEqualTo(2);
        assertThat(j.galat()).contains("Tidak dikenal: laporn").contains("laporan");
    }

    @Test
    void pilihan_tak_dikenal_dan_parameter_kurang() {
        assertThat(Jalan.dengan("hitung", "x.csv", "--entah").galat()).contains("Pilihan tidak dikenal: --entah");
        Jalan j = Jalan.dengan("laporan");
        assertThat(j.status()).isEqualTo(2);
        assertThat(j.galat()).contains("PAKET harus diisi");
    }

    @Test
    void format_salah_menyebut_nilainya() {
        Jalan j = Jalan.dengan("hitung", "x.csv", "--format", "yaml");
        assertThat(j.status()).isEqualTo(2);
        assertThat(j.galat()).contains("yaml").contains("Pilih: tabel, csv, json");
        assertThat(Jalan.dengan("laporan", "x", "--format", "odt").galat()).contains("Pilih: docx, pdf");
    }

    @Test
    void bantuan_satu_perintah_seluruhnya_berbahasa_indonesia() {
        String bantuan = Jalan.dengan("paket", "zip", "--bantuan").keluar();
        assertThat(bantuan).contains("Pemakaian: ").doesNotContain("Usage").doesNotContain("Commands");
        assertThat(Jalan.dengan("--bantuan").keluar()).contains("Perintah:");
    }
}
