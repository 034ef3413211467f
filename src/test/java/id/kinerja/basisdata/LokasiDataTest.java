package id.kinerja.basisdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LokasiDataTest {
    private static final Path RUMAH = Path.of("/home/siti");

    @Test
    void data_pengguna_biasa_ada_di_folder_data_pengguna() {
        assertThat(LokasiData.bawaan(Map.of(), RUMAH, "siti")).isEqualTo(Path.of("/home/siti/.local/share/kinerja"));
    }

    @Test
    void xdg_data_home_diikuti_bila_jalurnya_penuh() {
        assertThat(LokasiData.bawaan(Map.of("XDG_DATA_HOME", "/srv/siti"), RUMAH, "siti"))
                .isEqualTo(Path.of("/srv/siti/kinerja"));
        assertThat(LokasiData.bawaan(Map.of("XDG_DATA_HOME", "relatif"), RUMAH, "siti"))
                .isEqualTo(Path.of("/home/siti/.local/share/kinerja"));
    }

    @Test
    void root_memakai_folder_yang_dapat_dimasuki_nobody() {
        assertThat(LokasiData.bawaan(Map.of("XDG_DATA_HOME", "/root/data"), Path.of("/root"), "root"))
                .isEqualTo(Path.of("/var/lib/kinerja"));
    }
}
