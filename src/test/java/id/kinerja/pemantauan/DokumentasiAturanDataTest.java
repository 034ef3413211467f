package id.kinerja.pemantauan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.pemeriksaan.DokumentasiAturan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Renew after a change of the rules: {@code mvn test -Dtest=DokumentasiAturanDataTest -Dterima=ya}. */
class DokumentasiAturanDataTest {
    private static final Path DOKUMEN = Path.of("docs/aturan-data.md");
    private static final String PEMBUKA = """
            <!-- Dibuat dari DaftarAturanData; jangan disunting. -->

            # Aturan atas data sendiri

            Data setiap perangkat daerah dan tahun diperiksa terus-menerus dengan aturan berikut, di samping [aturan pemeriksaan laporan](aturan.md)
            atas LKjIP yang disusun dari data itu dan peringatan yang timbul saat [paket data](paket.md) dibaca. Hasilnya tampil pada ringkasan
            tahun dan halaman `/…/periksa`; aturan atas data juga dijalankan oleh `kinerja paket periksa`.

            Sebagian hal yang selalu ditanyakan evaluator sudah diperiksa saat paket dibaca dan tidak diulang di sini: belanja sub kegiatan melebihi
            pagu (`realisasi-melebihi-pagu`), indikator Perjanjian Kinerja yang tidak diukur (`pk-tanpa-indikator`, `pk-tanpa-realisasi`), dan
            realisasi yang sangat jauh dari target (`realisasi-jauh-dari-target`).

            Di dalam contoh, baris pertama adalah nama tabel paket data dan ` | ` memisahkan kolomnya; kolom sumber tidak ditampilkan. Kedua contoh
            adalah juga ujinya: yang salah ditemukan, yang benar tidak.
            """;

    @Test
    void docs_aturan_data_sesuai_dengan_daftar_aturan() throws IOException {
        String kini = DokumentasiAturan.lengkap(
                PEMBUKA,
                DaftarAturanData.SEMUA.stream().map(AturanData::penjelasan).toList());
        if ("ya".equals(System.getProperty("terima"))) {
            Files.writeString(DOKUMEN, kini);
        }
        assertThat(Files.readString(DOKUMEN))
                .as("docs/aturan-data.md usang; perbarui dengan mvn test -Dtest=DokumentasiAturanDataTest -Dterima=ya")
                .isEqualTo(kini);
    }
}
