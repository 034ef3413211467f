package id.kinerja.dokumen.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.dokumen.Bab;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Dokumen;
import id.kinerja.dokumen.Identitas;
import id.kinerja.dokumen.Sampul;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.dokumen.Tabel;
import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.Rumus;
import id.kinerja.kernel.Satuan;
import id.kinerja.kernel.Sumber;
import id.kinerja.kernel.Ungkapan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as sheets: numbers as numbers, derived ones as formulas, text as text. */
class XlsxPenulisTest {
    private final Map<Alamat, Hitungan> angka = new HashMap<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://contoh.invalid\",\"klik\")",
                "+1+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(1,1)",
                "\t=1+1",
                "\r=1+1",
                "=1+1"
            })
    void teks_mirip_rumus_tetap_teks(String jahat) throws IOException {
        Tabel tabel = new Tabel(
                "t",
                jahat,
                List.of(Tabel.Kolom.sisa(), Tabel.Kolom.angka(30)),
                List.of(List.of(Tabel.SelKepala.dari(jahat), Tabel.SelKepala.dari("Jumlah"))),
                List.of(new Tabel.Baris(
                        Tabel.JenisBaris.BIASA, List.of(Tabel.Sel.teks(jahat).dengan(jahat), Tabel.Sel.teks(jahat)))),
                Optional.of(jahat),
                Tabel.Kerapatan.BIASA,
                Tabel.TataLetak.SATU_LAJUR);
        try (XSSFWorkbook buku = buku(List.of(tabel))) {
            buku.forEach(sheet -> sheet.forEach(row -> row.forEach(sel -> {
                assertThat(sel.getCellType()).isNotEqualTo(CellType.FORMULA);
                if (sel.getCellType() == CellType.STRING && PengisiSel.sepertiRumus(sel.getStringCellValue())) {
                    assertThat(((XSSFCell) sel).getCellStyle().getQuotePrefixed())
                            .as(sel.getAddress().toString())
                            .isTrue();
                }
            })));
            assertThat(sel(buku, "Tabel 3.1", "A3").getStringCellValue().strip())
                    .isEqualTo(jahat.strip());
            assertThat(sel(buku, "Tabel 3.1", "A4").getStringCellValue()).startsWith(jahat.strip());
        }
    }

    @Test
    void jumlah_atas_sel_berurutan_memakai_rentang_dan_cetakan_kedua_merujuk_yang_pertama() throws IOException {
        List<Hitungan> pagu = IntStream.rangeClosed(1, 4)
                .mapToObj(i -> fakta("pagu:" + i, 1000 * i))
                .toList();
        Hitungan total = turunan("pagu:total", 10000, pagu, Ungkapan.jumlahSemua(pagu));
        Tabel satu =
                tabel("satu", Stream.concat(pagu.stream(), Stream.of(total)).toList());
        Tabel dua = tabel("dua", List.of(total));
        try (XSSFWorkbook buku = buku(List.of(satu, dua))) {
            assertThat(sel(buku, "Tabel 3.1", "B8").getCellFormula()).isEqualTo("SUM(B4:B7)");
            assertThat(sel(buku, "Tabel 3.1", "B8").getNumericCellValue()).isEqualTo(10000);
            assertThat(sel(buku, "Tabel 3.2", "B4").getCellFormula()).isEqualTo("'Tabel 3.1'!B8");
            assertThat(sel(buku, "Tabel 3.1", "B4").getCellType()).isEqualTo(CellType.NUMERIC);
        }
    }

    @Test
    void operan_yang_tidak_tercetak_berdiri_di_angka_lain() throws IOException {
        List<Hitungan> pagu = IntStream.rangeClosed(1, 700)
                .mapToObj(i -> fakta("pagu:" + i, i))
                .toList();
        Hitungan total = turunan("pagu:total", 245350, pagu, Ungkapan.jumlahSemua(pagu));
        try (XSSFWorkbook buku = buku(List.of(tabel("satu", List.of(total))))) {
            assertThat(sel(buku, "Tabel 3.1", "B4").getCellFormula()).isEqualTo("SUM('Angka lain'!B4:B703)");
            assertThat(sel(buku, "Angka lain", "A4").getStringCellValue()).isEqualTo("Pagu pagu:1");
            assertThat(sel(buku, "Angka lain", "G4").getStringCellValue()).isEqualTo("pagu:1");
        }
    }

    @Test
    void lebih_dari_255_sel_terpisah_dijumlahkan_bertingkat() throws IOException {
        List<Hitungan> semua = IntStream.rangeClosed(1, 1200)
                .mapToObj(i -> fakta("pagu:" + i, i))
                .toList();
        List<Hitungan> ganjil = semua.stream()
                .filter(h -> h.angka().orElseThrow().intValue() % 2 == 1)
                .toList();
        Hitungan jumlah = turunan("pagu:ganjil", 360000, ganjil, Ungkapan.jumlahSemua(ganjil));
        try (XSSFWorkbook buku = buku(List.of(
                tabel("satu", Stream.concat(semua.stream(), Stream.of(jumlah)).toList())))) {
            Cell sel = sel(buku, "Tabel 3.1", "B1204");
            assertThat(sel.getCellFormula()).startsWith("SUM(SUM(B4,B6,");
            assertThat(buku.getCreationHelper()
                            .createFormulaEvaluator()
                            .evaluate(sel)
                            .getNumberValue())
                    .isEqualTo(360000);
        }
    }

    @Test
    void rumus_yang_terlalu_panjang_menjadi_nilai_dan_dikatakan() throws IOException {
        List<Hitungan> semua = IntStream.rangeClosed(1, 900)
                .mapToObj(i -> fakta("pagu:" + i, i))
                .toList();
        Ungkapan panjang = new Ungkapan.Jumlah(IntStream.range(0, 900)
                .<Ungkapan>mapToObj(i -> Ungkapan.kali(Ungkapan.operan(i), Ungkapan.tetapan(2)))
                .toList());
        Hitungan jumlah = turunan("pagu:panjang", 810900, semua, panjang);
        try (XSSFWorkbook buku = buku(List.of(tabel("satu", List.of(jumlah))))) {
            assertThat(sel(buku, "Tabel 3.1", "B4").getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(sel(buku, "Tabel 3.1", "B4").getNumericCellValue()).isEqualTo(810900);
            assertThat(sel(buku, "Asal angka", "E4").getStringCellValue()).contains("nilai tetap");
        }
    }

    @Test
    void angka_tampil_sebagaimana_tercetak() throws IOException {
        Hitungan persen = turunan(
                "capaian:1", new BigDecimal("88.98471"), List.of(), Ungkapan.tetapan(new BigDecimal("88.98471")));
        Hitungan minus =
                turunan("perubahan:1", new BigDecimal("-1.384"), List.of(), Ungkapan.tetapan(new BigDecimal("-1.384")));
        Tabel tabel = new Tabel(
                "t",
                "Rupa angka",
                List.of(Tabel.Kolom.angka(30), Tabel.Kolom.angka(30), Tabel.Kolom.angka(30)),
                List.of(List.of(Tabel.SelKepala.dari("A"), Tabel.SelKepala.dari("B"), Tabel.SelKepala.dari("C"))),
                List.of(new Tabel.Baris(
                        Tabel.JenisBaris.BIASA,
                        List.of(
                                Tabel.Sel.isi(List.of(new Sebaris.Angka("88,98%", persen.alamat()))),
                                Tabel.Sel.isi(List.of(new Sebaris.Angka("−1,4", minus.alamat())))
                                        .dengan("Turun."),
                                Tabel.Sel.teks("1.234.567")))),
                Optional.empty(),
                Tabel.Kerapatan.BIASA,
                Tabel.TataLetak.SATU_LAJUR);
        try (XSSFWorkbook buku = buku(List.of(tabel))) {
            DataFormatter tampil = new DataFormatter(FormatIndonesia.LOCALE);
            tampil.setUseCachedValuesForFormulaCells(true);
            assertThat(tampil.formatCellValue(sel(buku, "Tabel 3.1", "A4"))).isEqualTo("88,98%");
            assertThat(tampil.formatCellValue(sel(buku, "Tabel 3.1", "B4"))).isEqualTo("−1,4 a)");
            assertThat(tampil.formatCellValue(sel(buku, "Tabel 3.1", "C4"))).isEqualTo("1.234.567");
            assertThat(sel(buku, "Tabel 3.1", "A6").getStringCellValue()).isEqualTo("a) Turun. (sel B4)");
        }
    }

    @Test
    void kepala_tabel_beku_berulang_pada_setiap_halaman_dan_tergabung() throws IOException {
        Tabel tabel = new Tabel(
                "t",
                "Kepala dua baris",
                List.of(Tabel.Kolom.sisa(), Tabel.Kolom.angka(20), Tabel.Kolom.angka(20)),
                List.of(
                        List.of(Tabel.SelKepala.dari(""), new Tabel.SelKepala("2023", 2)),
                        List.of(
                                Tabel.SelKepala.dari("Uraian"),
                                Tabel.SelKepala.dari("Target"),
                                Tabel.SelKepala.dari("Realisasi"))),
                List.of(new Tabel.Baris(
                        Tabel.JenisBaris.GRUP,
                        List.of(Tabel.Sel.teks("Tujuan 1").selebar(3)))),
                Optional.empty(),
                Tabel.Kerapatan.BIASA,
                Tabel.TataLetak.SATU_LAJUR);
        try (XSSFWorkbook buku = buku(List.of(tabel))) {
            XSSFSheet lembar = buku.getSheet("Tabel 3.1");
            assertThat(lembar.getMergedRegions().stream().map(CellRangeAddress::formatAsString))
                    .contains("A3:A4", "B3:C3", "A5:C5");
            assertThat(lembar.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
            assertThat(lembar.getRepeatingRows().formatAsString()).isEqualTo("3:4");
            assertThat(lembar.getPrintSetup().getFitHeight()).isZero();
        }
    }

    @Test
    void nama_lembar_sah_dan_tidak_kembar() {
        NamaLembar nama = new NamaLembar();
        String panjang = "Tabel dengan nama yang sangat panjang sekali";
        List<String> hasil = Stream.of("Isi", "isi", panjang, panjang, "Tabel [3]/*?:\\1", "'kutip'", "")
                .map(nama::beri)
                .toList();
        assertThat(hasil.stream().map(n -> n.toLowerCase(FormatIndonesia.LOCALE)))
                .doesNotHaveDuplicates();
        assertThat(hasil)
                .allSatisfy(n -> assertThat(n)
                        .hasSizeBetween(1, 31)
                        .doesNotContainPattern("[:\\\\/?*\\[\\]]")
                        .doesNotStartWith("'")
                        .doesNotEndWith("'"));
    }

    @Test
    void buku_yang_sama_ditulis_sama_pada_waktu_yang_berbeda() throws Exception {
        List<Tabel> tabel = List.of(tabel("satu", List.of(fakta("pagu:1", 1))));
        byte[] pertama = tulis(tabel);
        Thread.sleep(2100);
        assertThat(tulis(tabel)).isEqualTo(pertama);
    }

    @Test
    void tiga_ribu_baris_ditulis_dalam_memori_yang_wajar() throws IOException {
        List<Hitungan> semua = new ArrayList<>();
        for (int i = 1; i <= 3000; i++) {
            Hitungan p = fakta("pagu:" + i, 1000L + i);
            Hitungan r = fakta("realisasi:" + i, 900L + i);
            semua.add(turunan(
                    "serapan:" + i,
                    new BigDecimal(900 + i)
                            .scaleByPowerOfTen(2)
                            .divide(new BigDecimal(1000 + i), java.math.MathContext.DECIMAL128),
                    List.of(r, p),
                    Ungkapan.persen(Ungkapan.operan(0), Ungkapan.operan(1))));
        }
        Runtime mesin = Runtime.getRuntime();
        long mulai = System.nanoTime();
        byte[] isi = tulis(List.of(tabel("satu", semua)));
        long milidetik = (System.nanoTime() - mulai) / 1_000_000;
        System.out.printf(
                "buku 3.000 baris: %d kB, %d ms, memori terpakai %d MB%n",
                isi.length / 1024, milidetik, (mesin.totalMemory() - mesin.freeMemory()) >> 20);
        assertThat(isi).hasSizeLessThan(2_000_000);
    }

    private Hitungan fakta(String alamat, long nilai) {
        return simpan(new Hitungan.Fakta(
                Alamat.baca(alamat).orElseThrow(),
                "Pagu " + alamat,
                Hasil.angka(nilai),
                Satuan.RUPIAH,
                Sumber.dari("APBD"),
                List.of()));
    }

    private Hitungan turunan(String alamat, long nilai, List<Hitungan> operan, Ungkapan ungkapan) {
        return turunan(alamat, BigDecimal.valueOf(nilai), operan, ungkapan);
    }

    private Hitungan turunan(String alamat, BigDecimal nilai, List<Hitungan> operan, Ungkapan ungkapan) {
        return simpan(new Hitungan.Turunan(
                Alamat.baca(alamat).orElseThrow(),
                "Turunan " + alamat,
                new Hasil.Angka(nilai),
                Satuan.PERSEN,
                new Rumus("Uji", "uji", "uji", Optional.empty(), Optional.of(ungkapan)),
                operan,
                List.of()));
    }

    private Hitungan simpan(Hitungan h) {
        angka.put(h.alamat(), h);
        return h;
    }

    private static Tabel tabel(String kunci, List<Hitungan> isi) {
        return new Tabel(
                kunci,
                "Tabel " + kunci,
                List.of(Tabel.Kolom.sisa(), Tabel.Kolom.angka(40)),
                List.of(List.of(Tabel.SelKepala.dari("Uraian"), Tabel.SelKepala.dari("Nilai"))),
                isi.stream()
                        .map(h -> new Tabel.Baris(
                                Tabel.JenisBaris.BIASA,
                                List.of(
                                        Tabel.Sel.teks(h.uraian()),
                                        Tabel.Sel.isi(List.of(new Sebaris.Angka(
                                                FormatIndonesia.angka(h.angka().orElseThrow(), 2), h.alamat()))))))
                        .toList(),
                Optional.of("uji"),
                Tabel.Kerapatan.BIASA,
                Tabel.TataLetak.SATU_LAJUR);
    }

    private XSSFWorkbook buku(List<Tabel> tabel) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(tulis(tabel)));
    }

    private byte[] tulis(List<Tabel> tabel) throws IOException {
        Dokumen dokumen = new Dokumen(
                new Identitas(
                        "LKjIP Uji",
                        "Laporan",
                        "Dinas Uji",
                        "LKjIP & Uji",
                        ZonedDateTime.parse("2024-02-12T09:00:00+07:00[Asia/Jakarta]")),
                new Sampul(
                        "Pemerintah Kota Uji",
                        "Dinas Uji",
                        "LKjIP",
                        "Uji",
                        "2023",
                        "Uji, Februari 2024",
                        Optional.empty()),
                List.of(),
                List.of(new Bab(
                        "bab3",
                        "BAB III",
                        "Akuntabilitas Kinerja",
                        "3",
                        tabel.stream().<Blok>map(Blok.BlokTabel::new).toList())));
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        XlsxPenulis.tulis(dokumen, a -> Optional.ofNullable(angka.get(a)), keluar);
        return keluar.toByteArray();
    }

    private static Cell sel(XSSFWorkbook buku, String lembar, String alamat) {
        var acuan = new org.apache.poi.ss.util.CellReference(alamat);
        return buku.getSheet(lembar).getRow(acuan.getRow()).getCell(acuan.getCol());
    }
}
