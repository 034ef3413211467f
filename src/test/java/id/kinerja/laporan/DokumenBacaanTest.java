package id.kinerja.laporan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.dokumen.Bab;
import id.kinerja.dokumen.Dokumen;
import id.kinerja.laporan.lkjip.PaketUji;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The IKU report and the Perjanjian Kinerja of five small agencies, with what each still lacks, as text to read. */
class DokumenBacaanTest {
    private static final Clock JAM = Clock.fixed(Instant.parse("2024-02-15T01:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("dokumenSetiapContoh")
    void setiap_dokumen_berbunyi_seperti_naskah_acuannya(JenisDokumenLaporan jenis, String nama) {
        var ukur = PaketUji.bernama(nama).ukur(folder);
        Dokumen d = jenis.susun(ukur, JAM);
        List<Bab> bab = Stream.concat(d.depan().stream(), d.isi().stream()).toList();
        String kurang = jenis.kekurangan(ukur).stream()
                .map(k -> "[" + k.bagian() + "] " + k.apa() + "\n")
                .collect(Collectors.joining());
        Emas.sama(jenis.kode() + "/" + nama, TeksDokumen.tulis(bab) + "\n== Yang masih kurang\n\n" + kurang);
    }

    static Stream<Arguments> dokumenSetiapContoh() {
        return Stream.of(JenisDokumenLaporan.IKU, JenisDokumenLaporan.PK)
                .flatMap(jenis -> Stream.of("biasa", "kosong", "nama-panjang", "tanpa-target", "gagal")
                        .map(nama -> Arguments.of(jenis, nama)));
    }

    @Test
    void susunan_lkjip_tidak_menghilangkan_bagian_dokumen_lain() {
        var ukur = PaketUji.bernama("biasa")
                .berkas("susunan.csv", "urut,bagian,judul\n1,bab3.cara,\n")
                .ukur(folder);
        assertThat(JenisDokumenLaporan.IKU.susun(ukur, JAM).isi()).hasSize(4);
        assertThat(JenisDokumenLaporan.PK.susun(ukur, JAM).isi()).hasSize(2);
    }

    @Test
    void narasi_dokumen_lain_tidak_dianggap_tak_dikenal() {
        var ukur = PaketUji.bernama("biasa")
                .narasi("iku.penutup", "Demikian, dengan {capaian:1.1.1}.\n")
                .ukur(folder);
        assertThat(JenisDokumenLaporan.LKJIP.kekurangan(ukur))
                .noneMatch(k -> k.bagian().startsWith("iku."));
        assertThat(TeksDokumen.tulis(JenisDokumenLaporan.IKU.susun(ukur, JAM).isi()))
                .contains("Demikian, dengan ");
    }

    @Test
    void setiap_dokumen_dikenal_dari_kodenya() {
        assertThat(JenisDokumenLaporan.values())
                .allSatisfy(j -> assertThat(JenisDokumenLaporan.dari(j.kode())).contains(j));
        assertThat(JenisDokumenLaporan.dari("lakip")).isEmpty();
    }
}
