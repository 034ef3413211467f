package id.kinerja.paket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaketKosongTest {
    @TempDir
    private Path tempat;

    @Test
    void paket_kosong_hanya_meminta_tabel_wajib_diisi() throws IOException {
        Path folder = tempat.resolve("baru");
        assertThat(PaketKosong.tulis(folder)).isEmpty();

        assertThat(folder.resolve("target.csv"))
                .hasContent("indikator,tahun,triwulan,dokumen,target,satuan,berlaku,sumber\n");
        assertThat(folder.resolve("BACA-SAYA.md")).content().contains("### `realisasi` — Realisasi");
        assertThat(PembacaPaket.baca(folder).masalah())
                .extracting(Masalah::kode, Masalah::tabel)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("tabel-wajib-kosong", "indikator"),
                        org.assertj.core.groups.Tuple.tuple("tabel-wajib-kosong", "profil"),
                        org.assertj.core.groups.Tuple.tuple("tabel-wajib-kosong", "sasaran"),
                        org.assertj.core.groups.Tuple.tuple("tabel-wajib-kosong", "target"),
                        org.assertj.core.groups.Tuple.tuple("skala-baku-dipakai", "skala"));
    }

    @Test
    void folder_yang_berisi_tidak_ditimpa() throws IOException {
        Files.writeString(tempat.resolve("target.csv"), "milik saya");
        assertThat(PaketKosong.tulis(tempat)).extracting(Masalah::kode).containsExactly("tujuan-sudah-ada");
        assertThat(tempat.resolve("target.csv")).hasContent("milik saya");
    }
}
