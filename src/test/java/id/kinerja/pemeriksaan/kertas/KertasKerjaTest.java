package id.kinerja.pemeriksaan.kertas;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.dokumen.Dokumen;
import id.kinerja.pemeriksaan.ContohTemuan;
import id.kinerja.pemeriksaan.HasilPeriksa;
import id.kinerja.pemeriksaan.HasilPeriksa.Ringkasan;
import id.kinerja.pemeriksaan.Temuan;
import id.kinerja.pemeriksaan.ceklis.ButirReviu;
import id.kinerja.pemeriksaan.ceklis.ButirReviu.Bagian;
import id.kinerja.pemeriksaan.ceklis.ButirReviu.Jawaban;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class KertasKerjaTest {
    private static final ZonedDateTime SAAT = ZonedDateTime.of(2024, 2, 12, 9, 0, 0, 0, ZoneId.of("Asia/Jakarta"));
    private static final Penugasan LENGKAP = new Penugasan(
            List.of("Dra. Siti Aminah, M.Si (Ketua Tim)", "Budi Santoso, S.E. (Anggota)"),
            Optional.of("700/12/ITDA/2024 tanggal 5 Februari 2024"));

    @Test
    void word_memuat_setiap_unsur_temuan_dan_penugasan() throws IOException {
        assertThat(word(kertas(LENGKAP, List.of())))
                .contains("Kertas Kerja Reviu", "lkjip.txt")
                .doesNotContain("arsip/")
                .contains("700/12/ITDA/2024 tanggal 5 Februari 2024", "Budi Santoso, S.E. (Anggota)")
                .contains("Kondisi", "Kriteria", "Sebab", "Akibat", "Rekomendasi", "Tanggapan")
                .contains("Tercetak 99,81, seharusnya 73,67 (28.178.000 / 38.250.000 × 100).")
                .contains("Terkait: Realisasi anggaran, baris 6: 99,81 %.")
                .contains("Persentase = realisasi / pagu × 100. [RASIO-01]")
                .contains("Serapan anggaran yang dilaporkan lebih tinggi dari yang sebenarnya.")
                .contains("Hitung ulang persentase")
                .contains("Dari 25 tabel yang ditemukan, 23 dapat dibaca. Sebanyak 1.400 angka diperiksa")
                .contains("Ketua Tim Reviu,", "Dra. Siti Aminah, M.Si")
                .doesNotContain("Ceklis");
    }

    @Test
    void yang_tidak_disebut_disediakan_tempat_mengisinya() throws IOException {
        String teks = word(kertas(new Penugasan(List.of(), Optional.empty()), List.of()));
        assertThat(teks.split(TabelKertas.DIISI, -1)).hasSizeGreaterThan(4);
    }

    @Test
    void buku_kerja_memuat_satu_temuan_tiap_baris_tanpa_lembar_asal_angka() throws IOException {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        FormatKertas.XLSX.tulis(kertas(LENGKAP, ceklis()), keluar);
        try (XSSFWorkbook buku = new XSSFWorkbook(new ByteArrayInputStream(keluar.toByteArray()))) {
            List<String> lembar = new ArrayList<>();
            buku.forEach(s -> lembar.add(s.getSheetName()));
            assertThat(lembar).hasSize(7).doesNotContain("Asal angka", "Angka lain");
            assertThat(isi(buku.getSheet("Tabel 2.1")))
                    .anyMatch(b -> b.contains("Tabel 3.2, kolom %, baris 4") && b.contains("seharusnya 73,67"));
            assertThat(isi(buku.getSheet("Tabel 3.1"))).anyMatch(b -> b.contains("Menyajikan target kinerja|Ya"));
        }
    }

    @Test
    void html_berdiri_sendiri_dan_aman_dari_isi_dokumen() throws IOException {
        HasilPeriksa asli = ContohTemuan.hasil();
        HasilPeriksa jahat =
                new HasilPeriksa("<script>alert(1).docx", asli.ringkasan(), asli.temuan(), List.of("<img src=x>"));
        String html = html(new KertasKerja(LENGKAP, _ -> Optional.empty(), SAAT).susun(jahat));
        assertThat(html).doesNotContain("<script>", "<img src=x>", "Asal Angka").contains("&lt;script&gt;");
    }

    @Test
    void dokumen_tanpa_temuan_tetap_berkertas_kerja() throws IOException {
        HasilPeriksa bersih = new HasilPeriksa("a.pdf", new Ringkasan(3, 3, 40, 40, 0, 0), List.of(), List.of());
        Dokumen kertas = new KertasKerja(LENGKAP, _ -> Optional.empty(), SAAT).susun(bersih);
        assertThat(word(kertas)).contains("tidak ditemukan kesalahan", "40 cocok dan 0 tidak cocok");
        assertThat(html(kertas)).contains("Tidak ada kesalahan dan tidak ada peringatan.");
    }

    private static Dokumen kertas(Penugasan penugasan, List<ButirReviu> ceklis) {
        HasilPeriksa hasil = ContohTemuan.hasil();
        return new KertasKerja(
                        penugasan,
                        kode -> kode.equals("RASIO-01") ? Optional.of(ContohTemuan.RASIO) : Optional.empty(),
                        SAAT)
                .susun(new HasilPeriksa(hasil.dokumen(), hasil.ringkasan(), hasil.temuan(), hasil.catatan(), ceklis));
    }

    private static List<ButirReviu> ceklis() {
        return List.of(
                new ButirReviu(
                        "I.2",
                        Bagian.FORMAT,
                        "Menyajikan target kinerja",
                        Jawaban.ADA,
                        "",
                        ContohTemuan.hasil().temuan().stream()
                                .map(Temuan::tempat)
                                .findFirst()),
                new ButirReviu(
                        "III.8",
                        Bagian.SUBSTANSI,
                        "Indikator cukup mengukur sasaran",
                        Jawaban.PERLU_DINILAI,
                        "",
                        Optional.empty()));
    }

    private static String word(Dokumen kertas) throws IOException {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        FormatKertas.DOCX.tulis(kertas, keluar);
        try (XWPFWordExtractor pembaca =
                new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(keluar.toByteArray())))) {
            return pembaca.getText();
        }
    }

    private static String html(Dokumen kertas) throws IOException {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        FormatKertas.HTML.tulis(kertas, keluar);
        return keluar.toString(StandardCharsets.UTF_8);
    }

    private static List<String> isi(Sheet lembar) {
        List<String> hasil = new ArrayList<>();
        for (Row baris : lembar) {
            List<String> sel = new ArrayList<>();
            for (Cell c : baris) {
                sel.add(c.toString());
            }
            hasil.add(String.join("|", sel));
        }
        return hasil;
    }
}
