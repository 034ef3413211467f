package id.kinerja.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class KeluaranBakuTest {

    @Test
    void tempat_penyimpanan_penuh_dilaporkan() {
        assertThat(tulisKe("No space left on device").kegagalan())
                .hasValueSatisfying(pesan -> assertThat(pesan).contains("penuh", "tidak lengkap"));
    }

    @Test
    void pembaca_yang_berhenti_bukan_kegagalan() {
        assertThat(tulisKe("Broken pipe").kegagalan()).isEmpty();
    }

    private static KeluaranBaku tulisKe(String sebab) {
        KeluaranBaku keluaran = new KeluaranBaku(new OutputStream() {
            @Override
            public void write(int isi) throws IOException {
                throw new IOException(sebab);
            }
        });
        try (PrintWriter penulis = new PrintWriter(keluaran, false, StandardCharsets.UTF_8)) {
            penulis.print("isi");
        }
        return keluaran;
    }
}
