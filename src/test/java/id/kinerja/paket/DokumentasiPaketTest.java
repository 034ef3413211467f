package id.kinerja.paket;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.laporan.JenisDokumenLaporan;
import id.kinerja.paket.skema.KolomSkema;
import id.kinerja.paket.skema.SetelanSkema;
import id.kinerja.paket.skema.Skema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Renew after a change of the schema: {@code mvn test -Dtest=DokumentasiPaketTest -Dterima=ya}. */
class DokumentasiPaketTest {
    private static final Path DOKUMEN = Path.of("docs/paket.md");

    @Test
    void docs_paket_sesuai_dengan_skema() throws IOException {
        if ("ya".equals(System.getProperty("terima"))) {
            Files.writeString(DOKUMEN, DokumentasiPaket.lengkap(JenisDokumenLaporan.bagian()));
        }
        assertThat(Files.readString(DOKUMEN))
                .as("docs/paket.md usang; perbarui dengan mvn test -Dtest=DokumentasiPaketTest -Dterima=ya")
                .isEqualTo(DokumentasiPaket.lengkap(JenisDokumenLaporan.bagian()));
    }

    @Test
    void setiap_rujukan_skema_menunjuk_tabel_yang_ada() {
        assertThat(Skema.berlaku().tabel())
                .flatExtracting(t -> t.kolom())
                .flatExtracting(KolomSkema::tabelRujukan)
                .allSatisfy(t -> assertThat(Skema.berlaku().tabel(t)).isPresent());
        assertThat(Skema.berlaku().tabel())
                .allSatisfy(t -> assertThat(t.kolom()).isNotEmpty());
    }

    @Test
    void daftar_setelan_sama_dengan_pilihan_kolom_kunci() {
        KolomSkema kunci =
                Skema.berlaku().tabel("setelan").flatMap(t -> t.kolom("kunci")).orElseThrow();
        assertThat(Skema.berlaku().setelan()).extracting(SetelanSkema::kunci).containsExactlyElementsOf(kunci.nilai());
    }
}
