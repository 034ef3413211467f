package id.kinerja.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands over an example package, as a user types them. */
class PerintahContohTest {
    private static final String SEMARANG = "contoh/kota-semarang-2023";

    @TempDir
    Path folder;

    @Test
    void jelaskan_menunjukkan_rumus_sumber_dan_catatan() {
        Jalan j = Jalan.dengan("jelaskan", SEMARANG, "capaian:1.1.1");
        assertThat(j.status()).isZero();
        assertThat(j.keluar())
                .contains("135,47%   [capaian:1.1.1]")
                .contains("(2 × 15 − 9,68) ÷ 15 × 100")
                .contains("├─ Target", "└─ Realisasi", "sumber: LKjIP Dinas Sosial Kota Semarang 2023");
    }

    @Test
    void kode_anggaran_berarti_serapannya() {
        assertThat(Jalan.dengan("jelaskan", SEMARANG, "1.06.05").keluar())
                .startsWith("Serapan anggaran Program Perlindungan dan Jaminan Sosial = 69,38%");
    }

    @Test
    void json_memuat_nilai_utuh() {
        String json = Jalan.dengan("jelaskan", SEMARANG, "capaian:2.1.4", "--format", "json")
                .keluar();
        assertThat(json)
                .contains("\"nilai\":\"128.2051282051282051282051282051282\"")
                .contains("\"tampil\":\"128,21%\"")
                .contains("\"operan\":[");
    }

    @Test
    void tanpa_alamat_semua_alamat() {
        assertThat(Jalan.dengan("jelaskan", SEMARANG).keluar().lines()).hasSizeGreaterThan(1000);
    }

    @Test
    void alamat_salah_bentuk_dan_alamat_tiada_dibedakan() {
        assertThat(Jalan.dengan("jelaskan", SEMARANG, "capaian").galat()).contains("bukan alamat angka");
        Jalan tiada = Jalan.dengan("jelaskan", SEMARANG, "capaian:9.9.9");
        assertThat(tiada.status()).isEqualTo(2);
        assertThat(tiada.galat()).contains("tidak ada dalam paket ini").contains("Yang mendekati: capaian:");
    }

    @Test
    void periksa_json_dan_paket_tiada() {
        assertThat(Jalan.dengan("paket", "periksa", SEMARANG, "--format", "json")
                        .keluar())
                .startsWith("[{\"tingkat\":\"peringatan\",\"kode\":");
        Jalan tiada = Jalan.dengan("paket", "periksa", "tiada");
        assertThat(tiada.status()).isEqualTo(2);
        assertThat(tiada.galat()).contains("Paket tiada tidak ditemukan");
    }

    @Test
    void periksa_paket_menyebut_temuan_atas_datanya() {
        assertThat(Jalan.dengan("paket", "periksa", SEMARANG).keluar())
                .contains(
                        "peringatan Tabel data realisasi, kolom bukti [DATA-01]",
                        "catatan    Indikator 1.1.1 Angka DTKS, kolom target 2023 [DATA-02]",
                        "Aturan atas data: ")
                .endsWith("peringatan.\n");
        assertThat(Jalan.dengan("paket", "periksa", SEMARANG, "--format", "json")
                        .keluar())
                .contains("\"tingkat\":\"informasi\",\"kode\":\"DATA-02\"");
    }

    @Test
    void laporan_bernama_menurut_dokumen_kode_dan_tahun() throws IOException {
        Jalan j = Jalan.dengan("laporan", SEMARANG, "--keluaran", folder.toString());
        assertThat(j.status()).isZero();
        try (Stream<Path> isi = Files.list(folder)) {
            assertThat(isi.map(b -> b.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "lkjip-dinsos-kota-semarang-2023.docx", "lkjip-dinsos-kota-semarang-2023.pdf");
        }
        assertThat(j.galat()).contains("Hal yang harus diselesaikan sebelum penandatanganan");
    }

    @Test
    void paket_ditolak_tidak_meninggalkan_berkas() throws IOException {
        Path paket = folder.resolve("paket");
        assertThat(Jalan.dengan("paket", "kosong", paket.toString()).status()).isZero();
        Path keluaran = folder.resolve("hasil");
        Jalan j = Jalan.dengan("laporan", paket.toString(), "--keluaran", keluaran.toString());
        assertThat(j.status()).isEqualTo(2);
        assertThat(j.galat()).contains("KESALAHAN  profil").contains("ditolak");
        assertThat(keluaran).doesNotExist();
    }

    @Test
    void keluaran_di_bawah_berkas_dijelaskan_tanpa_jejak_program() throws IOException {
        Path berkas = Files.writeString(folder.resolve("bukan-folder"), "isi");
        Jalan j = Jalan.dengan(
                "laporan", SEMARANG, "--keluaran", berkas.resolve("hasil").toString());
        assertThat(j.status()).isEqualTo(3);
        assertThat(j.galat())
                .contains("Berkas tidak dapat dibaca atau ditulis", "bukan-folder")
                .doesNotContain("\tat ");
    }

    @Test
    void kemas_lalu_buka_mengembalikan_paket() throws IOException {
        Path zip = folder.resolve("s.zip");
        Path kembali = folder.resolve("kembali");
        assertThat(Jalan.dengan("paket", "zip", SEMARANG, "--ke", zip.toString())
                        .status())
                .isZero();
        assertThat(Jalan.dengan("paket", "zip", zip.toString(), "--ke", kembali.toString())
                        .status())
                .isZero();
        assertThat(kembali.resolve("indikator.csv")).hasSameTextualContentAs(Path.of(SEMARANG, "indikator.csv"));
    }
}
