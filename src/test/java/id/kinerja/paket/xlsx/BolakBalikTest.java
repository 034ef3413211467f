package id.kinerja.paket.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.paket.PaketTerbuka;
import id.kinerja.paket.PembacaPaket;
import id.kinerja.paket.TulisPaket;
import id.kinerja.paket.bentuk.BerkasPaket;
import id.kinerja.paket.bentuk.Paket;
import id.kinerja.paket.bentuk.TabelMentah;
import id.kinerja.paket.bentuk.TabelMentah.BarisMentah;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Folder, zip and workbook are the same package. */
class BolakBalikTest {
    @TempDir
    private Path tempat;

    static Stream<Path> contoh() throws IOException {
        return Files.list(Path.of("contoh")).filter(Files::isDirectory).sorted();
    }

    @ParameterizedTest
    @MethodSource("contoh")
    void contoh_dari_folder_ke_xlsx_ke_folder_ke_zip_ke_xlsx_tetap_sama(Path contoh) throws IOException {
        Path satu = xlsx(buka(contoh), "satu.xlsx");
        Path folder = tempat.resolve("folder");
        assertThat(TulisPaket.folder(buka(satu), folder)).isEmpty();
        assertThat(bita(folder)).isEqualTo(bita(contoh));

        Path zip = tempat.resolve("paket.zip");
        TulisPaket.zip(buka(folder), zip);
        Path dua = xlsx(buka(zip), "dua.xlsx");
        assertThat(dua).hasSameBinaryContentAs(satu);
    }

    @Test
    void paket_yang_ganjil_kembali_utuh() throws IOException {
        Paket ganjil = ganjil();
        Paket kembali = buka(xlsx(ganjil, "ganjil.xlsx"));

        assertThat(kembali.tabel()).isEqualTo(ganjil.tabel());
        assertThat(isi(kembali)).isEqualTo(isi(ganjil));

        Path folder = tempat.resolve("folder");
        TulisPaket.folder(kembali, folder);
        Path zip = tempat.resolve("paket.zip");
        TulisPaket.zip(buka(folder), zip);
        Paket akhir = buka(xlsx(buka(zip), "akhir.xlsx"));
        assertThat(akhir.tabel()).isEqualTo(ganjil.tabel());
        akhir.berkas().remove("datapackage.json");
        assertThat(isi(akhir)).isEqualTo(isi(ganjil));
    }

    /** Numbers are numbers only where that loses nothing; what looks like a formula is a text. */
    @Test
    void sel_buku_kerja_berjenis_benar() throws IOException {
        Path berkas = xlsx(ganjil(), "ganjil.xlsx");
        try (XSSFWorkbook buku = new XSSFWorkbook(Files.newInputStream(berkas))) {
            XSSFSheet lembar = buku.getSheet("Anggaran sub kegiatan");
            assertThat(sel(lembar, 1, 0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sel(lembar, 1, 0).getStringCellValue()).isEqualTo("1.06.04.2.01.01");
            assertThat(sel(lembar, 1, 2).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(sel(lembar, 1, 2).getNumericCellValue()).isEqualTo(38250000);
            assertThat(sel(lembar, 1, 2).getCellStyle().getDataFormatString()).isEqualTo("#,##0");
            assertThat(sel(lembar, 1, 3).getStringCellValue()).isEqualTo("Rp38.000.000,-");
            XSSFSheet tujuan = buku.getSheet("Tujuan");
            for (int i = 1; i <= tujuan.getLastRowNum(); i++) {
                assertThat(sel(tujuan, i, 1).getCellType()).isEqualTo(CellType.STRING);
            }
            XSSFCell rumus = sel(tujuan, 1, 1);
            assertThat(rumus.getStringCellValue()).isEqualTo("=cmd|'/c calc'!A0");
            assertThat(rumus.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void lambang_dan_naskah_panjang_tidak_terpotong() throws IOException {
        Path berkas = xlsx(ganjil(), "ganjil.xlsx");
        try (XSSFWorkbook buku = new XSSFWorkbook(Files.newInputStream(berkas))) {
            assertThat(buku.getSheet("Berkas narasi").getLastRowNum()).isGreaterThan(2);
            assertThat(buku.isSheetHidden(buku.getSheetIndex("Susunan berkas"))).isTrue();
            assertThat(buku.getSheetName(0)).isEqualTo("Petunjuk");
        }
    }

    @Test
    void sel_yang_tidak_muat_menolak_sebelum_apa_pun_ditulis() throws IOException {
        Paket paket = new Paket(
                Map.of("tujuan", tabel("tujuan", List.of("kode", "uraian"), List.of("T1", "x".repeat(32_768)))),
                Map.of());
        java.io.ByteArrayOutputStream keluar = new java.io.ByteArrayOutputStream();
        assertThat(TulisBukuKerja.tulis(paket, Map.of(), keluar))
                .extracting(m -> m.kode())
                .containsExactly("sel-terlalu-panjang");
        assertThat(keluar.size()).isZero();
    }

    private static XSSFCell sel(XSSFSheet lembar, int baris, int kolom) {
        return lembar.getRow(baris).getCell(kolom);
    }

    private static Paket ganjil() {
        Map<String, TabelMentah> tabel = new TreeMap<>();
        tabel.put(
                "tujuan",
                tabel(
                        "tujuan",
                        List.of("Kode", "uraian", "catatan saya", ""),
                        List.of("1.02", "=cmd|'/c calc'!A0", "0012", "tanpa judul"),
                        List.of("1-2", "+62 812", "1.1.10", ""),
                        List.of("0012", "kata \"kutip\"\nbaris kedua\r\nketiga", "31.12.2023", ""),
                        List.of("1.1.10", " tepi \t", "_x000D_ _x0041_", ""),
                        List.of("T😀", "emoji 👩‍👩‍👧 dan \u0007 bel", "'=1", ""),
                        List.of("1E5", "-", "TRUE", ""),
                        List.of("x", "@a", "1,2", "")));
        tabel.put(
                "anggaran",
                tabel(
                        "anggaran",
                        List.of("sub_kegiatan", "tahun", "pagu_perubahan", "pagu_murni", "fisik"),
                        List.of("1.06.04.2.01.01", "2023", "38.250.000", "Rp38.000.000,-", "97,5"),
                        List.of("1.06.04.2.01.02", "02023", "38250000", "11,750,000", "97.5"),
                        List.of("1.06.04.2.01.03", "2024", "-5", "007", "97,50%"),
                        List.of("1.06.04.2.01.04", "n/a", "1234567890123456789", "1.234,567", "0,125"),
                        List.of("1.06.04.2.01.05", "", "1,2340", "1,234", "12,500")));
        tabel.put("sarana", tabel("sarana", List.of("kode", "nama")));
        Map<String, BerkasPaket> berkas = new TreeMap<>();
        taruh(
                berkas,
                "narasi/panjang.md",
                "Kalimat yang panjang 😀 sekali. ".repeat(2_000).getBytes(StandardCharsets.UTF_8));
        taruh(
                berkas,
                "narasi/berbaris.md",
                ("\uFEFFbaris\r\n\tlagi\n".repeat(600) + "\n\n").getBytes(StandardCharsets.UTF_8));
        taruh(berkas, "narasi/kosong.md", new byte[0]);
        taruh(berkas, "narasi/lama.md", "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        byte[] gambar = new byte[100_000];
        for (int i = 0; i < gambar.length; i++) {
            gambar[i] = (byte) (i * 31 + i / 256);
        }
        taruh(berkas, "lampiran/foto kegiatan.png", gambar);
        taruh(berkas, "lampiran/kosong.bin", new byte[0]);
        return new Paket(tabel, berkas);
    }

    private static void taruh(Map<String, BerkasPaket> berkas, String jalur, byte[] isi) {
        berkas.put(jalur, BerkasPaket.dari(jalur, isi));
    }

    @SafeVarargs
    private static TabelMentah tabel(String nama, List<String> judul, List<String>... baris) {
        List<BarisMentah> isi = new java.util.ArrayList<>();
        for (int i = 0; i < baris.length; i++) {
            isi.add(new BarisMentah(i + 2, baris[i]));
        }
        return new TabelMentah(nama, ',', judul, isi);
    }

    private Path xlsx(Paket paket, String nama) throws IOException {
        Path berkas = tempat.resolve(nama);
        try (OutputStream keluar = Files.newOutputStream(berkas)) {
            assertThat(TulisBukuKerja.tulis(paket, Map.of("bab4.kesimpulan", "Kesimpulan"), keluar))
                    .isEmpty();
        }
        return berkas;
    }

    private static Paket buka(Path paket) {
        PaketTerbuka terbuka = PembacaPaket.buka(paket);
        assertThat(terbuka.masalah())
                .filteredOn(m -> m.tingkat() == id.kinerja.paket.Masalah.Tingkat.KESALAHAN)
                .isEmpty();
        return terbuka.paket().orElseThrow();
    }

    private static Map<String, List<Byte>> isi(Paket paket) throws IOException {
        Map<String, List<Byte>> hasil = new TreeMap<>();
        for (BerkasPaket b : paket.berkas().values()) {
            hasil.put(b.jalur(), kotak(b.baca()));
        }
        return hasil;
    }

    private static Map<String, List<Byte>> bita(Path folder) throws IOException {
        Map<String, List<Byte>> hasil = new TreeMap<>();
        try (Stream<Path> jalan = Files.walk(folder)) {
            for (Path p : jalan.filter(Files::isRegularFile).toList()) {
                hasil.put(folder.relativize(p).toString(), kotak(Files.readAllBytes(p)));
            }
        }
        return hasil;
    }

    private static List<Byte> kotak(byte[] isi) {
        Byte[] hasil = new Byte[isi.length];
        java.util.Arrays.setAll(hasil, i -> isi[i]);
        return List.of(hasil);
    }
}
