package id.kinerja.pemeriksaan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Renew after a change of the rules: {@code mvn test -Dtest=DokumentasiAturanTest -Dterima=ya}. */
class DokumentasiAturanTest {
    private static final Path DOKUMEN = Path.of("docs/aturan.md");

    @Test
    void docs_aturan_sesuai_dengan_daftar_aturan() throws IOException {
        String kini = DokumentasiAturan.lengkap(DaftarAturan.penjelasan());
        if ("ya".equals(System.getProperty("terima"))) {
            Files.writeString(DOKUMEN, kini);
        }
        assertThat(Files.readString(DOKUMEN))
                .as("docs/aturan.md usang; perbarui dengan mvn test -Dtest=DokumentasiAturanTest -Dterima=ya")
                .isEqualTo(kini);
    }

    @Test
    void setiap_unsur_penjelasan_dan_kedua_contoh_tercetak() {
        assertThat(DokumentasiAturan.lengkap(List.of(ContohTemuan.RASIO))).contains("""

                ## Persentase (`ratio`)

                ### `RASIO-01` Persentase sama dengan realisasi dibagi pagu

                - **Yang salah:** Persentase yang tercetak bukan hasil bagi realisasi dengan pagu.
                - **Akibatnya:** Serapan anggaran yang dilaporkan lebih tinggi dari yang sebenarnya.
                - **Dasarnya:** Persentase = realisasi / pagu × 100.
                - **Perbaikannya:** Hitung ulang persentase, atau perbaiki realisasi dan pagunya bila di sanalah salahnya.

                Salah:

                ```text
                No | Pagu | Realisasi | %
                1 | 100 | 50 | 51
                ```

                Benar:
                """);
    }
}
