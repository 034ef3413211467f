package id.kinerja.paket;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.datatahun.DataTahun;
import id.kinerja.datatahun.Skala;
import id.kinerja.kernel.Alamat;
import id.kinerja.paket.skema.Skema;
import id.kinerja.paket.skema.TabelSkema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaketKosongTest {
    private static final PengetahuanLuar MENGENAL_BAGIAN = new PengetahuanLuar() {
        @Override
        public Predicate<Alamat> dikenal(DataTahun data) {
            return alamat -> true;
        }

        @Override
        public List<String> celaSkala(Skala skala) {
            return List.of();
        }

        @Override
        public Map<String, String> bagian() {
            return Map.of("bab4.kesimpulan", "Kesimpulan");
        }
    };

    @TempDir
    private Path tempat;

    @Test
    void paket_kosong_hanya_meminta_tabel_wajib_diisi() throws IOException {
        Path folder = tempat.resolve("baru");
        assertThat(PaketKosong.tulis(folder, MENGENAL_BAGIAN)).isEmpty();

        assertThat(folder.resolve("target.csv"))
                .hasContent("indikator,tahun,triwulan,dokumen,target,satuan,berlaku,sumber\n");
        assertThat(folder.resolve("BACA-SAYA.md"))
                .content()
                .contains("### `realisasi` — Realisasi", "## Urutan mengisi", "{capaian:1.1.1}", "docs/alamat.md")
                .contains("| `bab4.kesimpulan` | Kesimpulan |")
                .contains("## Batas", "| `kunci-ganda` |");
        assertThat(PembacaPaket.baca(folder).masalah())
                .extracting(Masalah::kode, Masalah::tabel)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("tabel-wajib-kosong", "profil"),
                        org.assertj.core.groups.Tuple.tuple("tabel-wajib-kosong", "sasaran"),
                        org.assertj.core.groups.Tuple.tuple("tabel-wajib-kosong", "indikator"),
                        org.assertj.core.groups.Tuple.tuple("tabel-wajib-kosong", "target"),
                        org.assertj.core.groups.Tuple.tuple("skala-baku-dipakai", "skala"));
    }

    /** The examples in BACA-SAYA.md are a package that loads. */
    @Test
    void contoh_isi_memuat_semua_tabel_wajib_dan_terbaca() throws IOException {
        Path folder = tempat.resolve("contoh");
        assertThat(PaketKosong.tulis(folder, MENGENAL_BAGIAN)).isEmpty();
        for (TabelSkema t : Skema.berlaku().tabel()) {
            String contoh = PanduanPengisian.contoh(t);
            assertThat(contoh.isEmpty() && t.wajib()).as(t.kode()).isFalse();
            if (!contoh.isEmpty()) {
                Files.writeString(folder.resolve(t.berkas()), contoh);
            }
        }
        assertThat(PembacaPaket.baca(folder).masalah())
                .extracting(Masalah::kode)
                .containsExactly("skala-baku-dipakai");
    }

    @Test
    void folder_yang_berisi_tidak_ditimpa() throws IOException {
        Files.writeString(tempat.resolve("target.csv"), "milik saya");
        assertThat(PaketKosong.tulis(tempat, MENGENAL_BAGIAN))
                .extracting(Masalah::kode)
                .containsExactly("tujuan-sudah-ada");
        assertThat(tempat.resolve("target.csv")).hasContent("milik saya");
    }
}
