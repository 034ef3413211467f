package id.kinerja.basisdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Import and export while the pages are being served: a second program joins the server of the first. */
class IkutServerTest {
    private static final SecureRandom ACAK = new SecureRandom();

    @Test
    void program_kedua_ikut_server_program_pertama() throws IOException {
        try (FolderUji folder = FolderUji.baru()) {
            Path data = folder.data();
            assertThat(BasisData.ikut(data)).isEmpty();
            try (BasisData pertama = BasisData.buka(Map.of(), data, ACAK)) {
                assertThat(pertama.server()).isPresent();
                assertThatThrownBy(() -> BasisData.buka(Map.of(), data, ACAK)).isInstanceOf(BasisDataGagal.class);
                try (BasisData kedua = BasisData.bukaAtauIkut(Map.of(), data, ACAK)) {
                    assertThat(kedua.server()).isEmpty();
                    assertThat(siapa(kedua)).isEqualTo(siapa(pertama)).isEqualTo("kinerja_app_kinerja");
                }
                assertThat(siapa(pertama)).isEqualTo("kinerja_app_kinerja");
            }
            assertThat(BasisData.ikut(data)).isEmpty();
            assertThat(data.resolve("keadaan")).doesNotExist();
            try (BasisData sendiri = BasisData.bukaAtauIkut(Map.of(), data, ACAK)) {
                assertThat(sendiri.server()).isPresent();
            }
        }
    }

    @Test
    void berkas_keadaan_program_yang_sudah_mati_tidak_dipercaya() throws IOException {
        try (FolderUji folder = FolderUji.baru()) {
            Files.createDirectories(folder.data());
            Files.writeString(folder.data().resolve("keadaan"), "pid=999999\nport=1\n");
            assertThat(BasisData.ikut(folder.data())).isEmpty();
        }
    }

    private static String siapa(BasisData basisData) {
        return JdbcClient.create(basisData.sumber())
                .sql("select current_user")
                .query(String.class)
                .single();
    }
}
