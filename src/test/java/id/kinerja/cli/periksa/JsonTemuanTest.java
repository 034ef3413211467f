package id.kinerja.cli.periksa;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.cli.periksa.JsonTemuan.Wadah;
import id.kinerja.pemeriksaan.ContohTemuan;
import id.kinerja.pemeriksaan.HasilPeriksa;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTemuanTest {
    private static final HasilBerkas CONTOH =
            new HasilBerkas.Terperiksa("arsip/lkjip.txt", ContohTemuan.hasil(), List.of(), List.of());

    @Test
    void satu_berkas_adalah_satu_objek_dengan_urutan_kunci_yang_tetap() {
        assertThat(tulis(Wadah.OBJEK, CONTOH)).isEqualTo("""
                {"dokumen":"arsip/lkjip.txt",\
                "ringkasan":{"tabel_ditemukan":25,"tabel_dibaca":23,"angka_diperiksa":1400,"cocok":1380,"tidak_cocok":20,"tidak_dapat_diuji":12},\
                "temuan":[{"aturan":"RASIO-01","jenis":"ratio","tingkat":"error","baris":4,"halaman":null,"tabel":"Tabel 3.2","kolom":"%",\
                "tercetak":"99,81","seharusnya":"73,67","hitungan":"28.178.000 / 38.250.000 × 100",\
                "penjelasan":"Persentase tidak sama dengan realisasi dibagi pagu; selisihnya 26,14 poin dan mengubah kategori serapan dari tinggi menjadi sedang.",\
                "terkait":[{"baris":6,"halaman":null,"tabel":"Realisasi anggaran","kolom":"","tercetak":"99,81 %"}]},\
                {"aturan":"TAHUN-01","jenis":"year/label","tingkat":"warning","baris":6,"halaman":null,"tabel":"Realisasi anggaran","kolom":"",\
                "tercetak":"tahun 2021 ini","seharusnya":"tahun 2023","hitungan":"","penjelasan":"Laporan ini tentang tahun 2023.","terkait":[]},\
                {"aturan":"BENTUK-01","jenis":"format","tingkat":"info","baris":4,"halaman":null,"tabel":"Tabel 3.2","kolom":"Realisasi",\
                "tercetak":"28.178.000","seharusnya":"","hitungan":"","penjelasan":"Kolom tidak menyebut satuan.","terkait":[]}]}
                """);
    }

    @Test
    void beberapa_berkas_adalah_larik_juga_bagi_yang_tidak_terbaca() {
        String json = tulis(
                Wadah.LARIK,
                new HasilBerkas.TakTerbaca("a.docx", "Berkas \"rusak\"."),
                new HasilBerkas.Gagal("b.pdf", "Gagal.", new IllegalStateException()));
        assertThat(json).isEqualTo("""
                [{"dokumen":"a.docx","ringkasan":null,"temuan":[],"galat":"Berkas \\"rusak\\"."},\
                {"dokumen":"b.pdf","ringkasan":null,"temuan":[],"galat":"Gagal."}]
                """);
        assertThat(tulis(Wadah.LARIK)).isEqualTo("[]\n");
    }

    @Test
    void contoh_di_dalam_dokumentasinya_benar() throws IOException {
        HasilPeriksa contoh = ContohTemuan.hasil();
        HasilPeriksa pertama = new HasilPeriksa(
                contoh.dokumen(), contoh.ringkasan(), contoh.temuan().subList(0, 1), contoh.catatan());
        assertThat(Files.readString(Path.of("docs/periksa-json.md")))
                .contains("```json\n"
                        + tulis(
                                Wadah.OBJEK,
                                new HasilBerkas.Terperiksa("arsip/lkjip.txt", pertama, List.of(), List.of()))
                        + "```")
                .contains("```json\n"
                        + tulis(
                                Wadah.OBJEK,
                                new HasilBerkas.TakTerbaca("tiada.docx", "Berkas tidak ditemukan. Periksa jalurnya."))
                        + "```");
    }

    private static String tulis(Wadah wadah, HasilBerkas... hasil) {
        StringWriter keluar = new StringWriter();
        JsonTemuan json = new JsonTemuan(keluar, wadah);
        List.of(hasil).forEach(json::tulis);
        json.selesai();
        return keluar.toString();
    }
}
