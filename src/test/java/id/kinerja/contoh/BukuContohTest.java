package id.kinerja.contoh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.kinerja.dokumen.Dokumen;
import id.kinerja.dokumen.xlsx.XlsxPenulis;
import id.kinerja.kernel.Alamat;
import id.kinerja.laporan.lkjip.Lkjip;
import id.kinerja.paket.HasilBaca;
import id.kinerja.paket.PembacaPaket;
import id.kinerja.pengukuran.Pengukuran;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reports of the example packages as workbooks: every formula gives the printed number, and follows a changed fact. */
class BukuContohTest {
    private static final Clock JAM = Clock.fixed(Instant.parse("2024-02-12T02:00:00Z"), ZoneId.of("Asia/Jakarta"));

    private static final String ASAL = "Asal angka";
    private static final String LAIN = "Angka lain";
    private static final int KOLOM_NILAI = 1;
    private static final int KOLOM_ASAL = 3;
    private static final int KOLOM_ALAMAT = 6;
    private static final int KOLOM_TERCETAK = 7;

    @ParameterizedTest
    @ValueSource(strings = {"kota-jambi-2023", "tanjung-jabung-barat-2023", "kota-semarang-2023"})
    void setiap_rumus_menghasilkan_nilai_yang_tersimpan(String paket) throws IOException {
        try (XSSFWorkbook buku = buku(paket)) {
            FormulaEvaluator penilai = buku.getCreationHelper().createFormulaEvaluator();
            List<Cell> rumus = rumus(buku);
            assertThat(rumus).hasSizeGreaterThan(300).allSatisfy(sel -> sama(sel, penilai.evaluate(sel)));

            List<Row> angka = barisAngka(buku);
            List<Row> dihitung = angka.stream()
                    .filter(r -> r.getCell(KOLOM_ASAL).getStringCellValue().equals("dihitung"))
                    .filter(r -> terhitung(r.getCell(KOLOM_NILAI)))
                    .toList();
            List<Row> berumus = dihitung.stream()
                    .filter(r -> asal(buku, r).getCellType() == CellType.FORMULA)
                    .toList();
            System.out.printf(
                    "%s: %d lembar, %d sel rumus; %d dari %d angka dan kategori turunan berupa rumus%n",
                    paket, buku.getNumberOfSheets(), rumus.size(), berumus.size(), dihitung.size());
            assertThat(dihitung.stream()
                            .filter(r -> !berumus.contains(r))
                            .map(r -> r.getCell(KOLOM_ALAMAT).getStringCellValue()))
                    .as("turunan tanpa rumus")
                    .allMatch(a -> a.startsWith("tingkat-kemajuan:"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kota-jambi-2023", "tanjung-jabung-barat-2023", "kota-semarang-2023"})
    void angka_tidak_pernah_berupa_teks(String paket) throws IOException {
        try (XSSFWorkbook buku = buku(paket)) {
            List<String> teks = new ArrayList<>();
            for (Sheet sheet : buku) {
                for (Row row : sheet) {
                    row.forEach(sel -> {
                        if (sel.getCellType() == CellType.STRING
                                && sel.getStringCellValue()
                                        .matches("[−-]?(Rp)?\\d{1,3}(\\.\\d{3})+(,\\d+)?%?|[−-]?\\d+,\\d+%?")) {
                            teks.add(sheet.getSheetName() + "!" + sel.getAddress() + " " + sel.getStringCellValue());
                        }
                    });
                }
            }
            assertThat(teks).isEmpty();
        }
    }

    @Test
    void realisasi_yang_diubah_mengubah_capaian_rata_rata_dan_kategorinya() throws IOException {
        try (XSSFWorkbook buku = buku("kota-semarang-2023")) {
            Cell realisasi = sel(buku, "realisasi:1.1.1");
            Cell capaian = sel(buku, "capaian:1.1.1");
            Cell rataRata = sel(buku, "rata-rata:1.1");
            Cell keseluruhan = sel(buku, "rata-rata:indikator");
            Cell kategori = sel(buku, "kategori:1.1.1");
            String kategoriLama = kategori.getStringCellValue();
            double capaianLama = capaian.getNumericCellValue();
            double rataLama = rataRata.getNumericCellValue();
            double keseluruhanLama = keseluruhan.getNumericCellValue();
            assertThat(realisasi.getCellType()).isEqualTo(CellType.NUMERIC);

            realisasi.setCellValue(realisasi.getNumericCellValue() * 1.9);
            FormulaEvaluator penilai = buku.getCreationHelper().createFormulaEvaluator();

            assertThat(penilai.evaluate(capaian).getNumberValue()).isNotCloseTo(capaianLama, within(1.0));
            assertThat(penilai.evaluate(rataRata).getNumberValue()).isNotCloseTo(rataLama, within(0.1));
            assertThat(penilai.evaluate(keseluruhan).getNumberValue()).isNotCloseTo(keseluruhanLama, within(0.1));
            assertThat(penilai.evaluate(kategori).getStringValue()).isNotEqualTo(kategoriLama);
        }
    }

    @Test
    void realisasi_anggaran_yang_diubah_mengubah_jumlah_dan_serapan() throws IOException {
        try (XSSFWorkbook buku = buku("kota-semarang-2023")) {
            Row unsur = barisAngka(buku).stream()
                    .filter(r -> alamat(r).jenis().equals("realisasi-anggaran")
                            && alamat(r).objek().length() > 12
                            && r.getCell(KOLOM_ASAL).getStringCellValue().equals("diisi"))
                    .findFirst()
                    .orElseThrow();
            Cell total = sel(buku, "realisasi-anggaran:total");
            Cell serapan = sel(buku, "serapan:total");
            double totalLama = total.getNumericCellValue();
            double serapanLama = serapan.getNumericCellValue();

            Cell diisi = asal(buku, unsur);
            diisi.setCellValue(diisi.getNumericCellValue() + 1_000_000_000);
            FormulaEvaluator penilai = buku.getCreationHelper().createFormulaEvaluator();

            assertThat(penilai.evaluate(total).getNumberValue()).isCloseTo(totalLama + 1_000_000_000, within(0.01));
            assertThat(penilai.evaluate(serapan).getNumberValue()).isGreaterThan(serapanLama);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kota-jambi-2023", "tanjung-jabung-barat-2023", "kota-semarang-2023"})
    void setiap_tabel_mendapat_lembar_bernama_sah(String paket) throws IOException {
        try (XSSFWorkbook buku = buku(paket)) {
            Set<String> nama = new HashSet<>();
            buku.forEach(s -> {
                assertThat(s.getSheetName()).hasSizeLessThanOrEqualTo(31).doesNotContainPattern("[:\\\\/?*\\[\\]]");
                assertThat(nama.add(s.getSheetName().toLowerCase(Locale.ROOT))).isTrue();
            });
            assertThat(buku.getSheetName(0)).isEqualTo("Isi");
            assertThat(nama).contains("tabel 3.1", LAIN.toLowerCase(Locale.ROOT));
        }
    }

    /** The rows of both lists of numbers. */
    private static List<Row> barisAngka(XSSFWorkbook buku) {
        List<Row> hasil = new ArrayList<>();
        for (String nama : List.of(LAIN, ASAL)) {
            for (Row r : buku.getSheet(nama)) {
                Cell asal = r.getCell(KOLOM_ASAL);
                if (asal != null && Set.of("diisi", "dihitung").contains(asal.getStringCellValue())) {
                    hasil.add(r);
                }
            }
        }
        return hasil;
    }

    private static boolean terhitung(Cell sel) {
        return sel.getCellType() != CellType.STRING || !sel.getStringCellValue().matches("–|.*\\d–.*");
    }

    private static Alamat alamat(Row r) {
        return Alamat.baca(r.getCell(KOLOM_ALAMAT).getStringCellValue()).orElseThrow();
    }

    /** The cell that holds a number: where it is first printed, else in the list of further numbers. */
    private static Cell asal(XSSFWorkbook buku, Row r) {
        String tercetak = r.getCell(KOLOM_TERCETAK).getStringCellValue();
        if (tercetak.isEmpty()) {
            return r.getCell(KOLOM_NILAI);
        }
        String[] bagian = tercetak.split(", sel ", -1);
        CellReference acuan = new CellReference(bagian[1]);
        return buku.getSheet(bagian[0]).getRow(acuan.getRow()).getCell(acuan.getCol());
    }

    private static Cell sel(XSSFWorkbook buku, String alamat) {
        return barisAngka(buku).stream()
                .filter(r -> r.getCell(KOLOM_ALAMAT).getStringCellValue().equals(alamat))
                .map(r -> asal(buku, r))
                .findFirst()
                .orElseThrow(() -> new AssertionError("tidak ada di buku: " + alamat));
    }

    private static List<Cell> rumus(XSSFWorkbook buku) {
        List<Cell> hasil = new ArrayList<>();
        for (Sheet sheet : buku) {
            for (Row row : sheet) {
                row.forEach(sel -> {
                    if (sel.getCellType() == CellType.FORMULA) {
                        hasil.add(sel);
                    }
                });
            }
        }
        return hasil;
    }

    private static void sama(Cell sel, CellValue nilai) {
        String tempat = sel.getSheet().getSheetName() + "!" + sel.getAddress() + " =" + sel.getCellFormula();
        assertThat(nilai.getCellType()).as(tempat).isEqualTo(sel.getCachedFormulaResultType());
        if (nilai.getCellType() == CellType.STRING) {
            assertThat(nilai.getStringValue()).as(tempat).isEqualTo(sel.getStringCellValue());
        } else {
            double tersimpan = sel.getNumericCellValue();
            assertThat(nilai.getNumberValue())
                    .as(tempat)
                    .isCloseTo(tersimpan, within(Math.max(1e-9, Math.abs(tersimpan) * 1e-9)));
        }
    }

    private static XSSFWorkbook buku(String paket) throws IOException {
        Pengukuran ukur = Pengukuran.atas(((HasilBaca.Terbaca) PembacaPaket.baca(Path.of("contoh", paket))).data());
        Dokumen dokumen = Lkjip.susun(ukur, JAM);
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        XlsxPenulis.tulis(dokumen, ukur::cari, keluar);
        return new XSSFWorkbook(new ByteArrayInputStream(keluar.toByteArray()));
    }
}
