package id.kinerja.paket.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.paket.Masalah;
import id.kinerja.paket.PaketTerbuka;
import id.kinerja.paket.PembacaPaket;
import id.kinerja.paket.bentuk.TabelMentah;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people and spreadsheet programs put into cells, and what is read from it. */
class IsiSelTest {
    @TempDir
    private Path tempat;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "97.5 | General | 97,5",
                "0.975 | 0.00% | 97,50%",
                "0.9981 | 0% | 99,81%",
                "0.30000000000000004 | General | 0,3",
                "1600 | #,##0 | 1600",
                "1234567 | #,##0 | 1.234.567",
                "1.234 | General | 1,2340",
                "0.125 | General | 0,125",
                "-5 | General | -5",
                "1E+5 | General | 100000"
            })
    void angka_pada_kolom_angka(String nilai, String format, String teks) throws IOException {
        assertThat(realisasi(nilai, format)).isEqualTo(teks);
    }

    @Test
    void nip_18_angka_yang_tersimpan_sebagai_bilangan_ditolak_karena_digitnya_hilang() throws IOException {
        PaketTerbuka t = buka("Pejabat", List.of("Kode", "NIP"), b -> {
            sel(b, 0).setCellValue("kadis");
            sel(b, 1).setCellValue(196501231990031001d);
        });
        assertThat(t.masalah().getFirst())
                .extracting(
                        Masalah::kode,
                        Masalah::tabel,
                        m -> m.baris().orElse(0),
                        m -> m.kolom().orElse(""))
                .containsExactly("angka-kehilangan-digit", "lembar Pejabat", 2, "B (NIP)");
    }

    @Test
    void kode_yang_diubah_excel_menjadi_tanggal_ditolak_dan_tanggal_pada_kolom_tanggal_dibaca() throws IOException {
        PaketTerbuka salah = buka("Tujuan", List.of("Kode", "Uraian"), b -> {
            tanggal(sel(b, 0));
            sel(b, 1).setCellValue("x");
        });
        assertThat(salah.masalah().getFirst().kode()).isEqualTo("sel-jadi-tanggal");
        PaketTerbuka benar = buka("Profil perangkat daerah", List.of("Kode", "Tanggal laporan"), b -> {
            sel(b, 0).setCellValue("dinkes");
            tanggal(sel(b, 1));
        });
        assertThat(benar.masalah()).isEmpty();
        assertThat(baris(benar, "profil")).containsExactly("dinkes", "2024-02-15");
    }

    @Test
    void boolean_menjadi_ya_tidak_dan_kode_angka_dibaca_dengan_titik_disertai_peringatan() throws IOException {
        PaketTerbuka t = buka("visi_misi", List.of("kode", "didukung"), b -> {
            sel(b, 0).setCellValue(1.02);
            sel(b, 1).setCellValue(true);
        });
        assertThat(baris(t, "visi_misi")).containsExactly("1.02", "ya");
        assertThat(t.masalah()).extracting(Masalah::kode).containsExactly("kode-berupa-angka");
    }

    @Test
    void rumus_dibaca_hasil_terakhirnya_dan_disebut_sekali_per_kolom() throws IOException {
        PaketTerbuka t = buka("Realisasi", List.of("Indikator", "Realisasi"), b -> {
            sel(b, 0).setCellValue("1.1");
            sel(b, 1).setCellFormula("40+2");
            b.getSheet()
                    .getWorkbook()
                    .getCreationHelper()
                    .createFormulaEvaluator()
                    .evaluateAll();
        });
        assertThat(baris(t, "realisasi")).containsExactly("1.1", "42");
        assertThat(t.masalah().getFirst().salah())
                .isEqualTo("Kolom ini berisi rumus (1 sel: B2); yang dibaca adalah hasil terakhirnya.");
    }

    @Test
    void rumus_tanpa_hasil_dan_rumus_bergalat_adalah_kesalahan_dengan_tempatnya() throws IOException {
        Path berkas = BukuUji.templat()
                .baris(14, "<row r=\"2\"><c r=\"D2\"><f>1+1</f></c><c r=\"A2\" t=\"e\"><f>X</f><v>#REF!</v></c></row>")
                .tulis(tempat.resolve("rumus.xlsx"));
        assertThat(PembacaPaket.baca(berkas).masalah())
                .extracting(Masalah::kode, Masalah::tabel, m -> m.baris().orElse(0))
                .contains(
                        org.assertj.core.groups.Tuple.tuple("rumus-tanpa-hasil", "lembar Realisasi", 2),
                        org.assertj.core.groups.Tuple.tuple("sel-galat-excel", "lembar Realisasi", 2));
    }

    @Test
    void judul_di_baris_keempat_kolom_ditukar_dan_lembar_tersembunyi_tetap_dibaca() throws IOException {
        Path berkas = tempat.resolve("geser.xlsx");
        try (XSSFWorkbook buku = new XSSFWorkbook()) {
            XSSFSheet lembar = buku.createSheet("TUJUAN");
            buku.createSheet("Catatan saya");
            lembar.createRow(0).createCell(0).setCellValue("Dinas Contoh");
            XSSFRow judul = lembar.createRow(3);
            sel(judul, 1).setCellValue("URAIAN *");
            sel(judul, 3).setCellValue(" kode ");
            XSSFRow isi = lembar.createRow(5);
            sel(isi, 1).setCellValue("sejahtera");
            sel(isi, 3).setCellValue("T 1");
            isi.setZeroHeight(true);
            lembar.addMergedRegion(new CellRangeAddress(5, 6, 1, 1));
            lembar.setColumnHidden(3, true);
            buku.setSheetVisibility(0, org.apache.poi.ss.usermodel.SheetVisibility.VERY_HIDDEN);
            buku.setActiveSheet(1);
            simpan(buku, berkas);
        }
        assertThat(baris(PembacaPaket.buka(berkas), "tujuan")).containsExactly("sejahtera", "T 1");
        List<Masalah> masalah = PembacaPaket.baca(berkas).masalah();
        assertThat(masalah)
                .extracting(Masalah::kode)
                .contains("lembar-tersembunyi", "sel-gabungan", "lembar-tidak-dikenal");
        assertThat(masalah)
                .filteredOn(m -> m.kode().equals("sel-tidak-terbaca"))
                .extracting(
                        Masalah::tabel, m -> m.baris().orElse(0), m -> m.kolom().orElse(""))
                .containsExactly(org.assertj.core.groups.Tuple.tuple("lembar TUJUAN", 6, "D (Kode)"));
    }

    private String realisasi(String nilai, String format) throws IOException {
        PaketTerbuka t = buka("Realisasi", List.of("Indikator", "Realisasi"), b -> {
            sel(b, 0).setCellValue("1.1");
            sel(b, 1).setCellValue(Double.parseDouble(nilai));
            CellStyle gaya = b.getSheet().getWorkbook().createCellStyle();
            gaya.setDataFormat(b.getSheet().getWorkbook().createDataFormat().getFormat(format));
            sel(b, 1).setCellStyle(gaya);
        });
        assertThat(t.masalah()).isEmpty();
        return baris(t, "realisasi").get(1);
    }

    private static List<String> baris(PaketTerbuka terbuka, String tabel) {
        TabelMentah t = terbuka.paket().orElseThrow().tabel(tabel).orElseThrow();
        assertThat(t.baris()).hasSize(1);
        return t.baris().getFirst().sel();
    }

    private PaketTerbuka buka(String lembar, List<String> judul, Consumer<XSSFRow> isi) throws IOException {
        Path berkas = tempat.resolve("uji.xlsx");
        try (XSSFWorkbook buku = new XSSFWorkbook()) {
            XSSFSheet l = buku.createSheet(lembar);
            XSSFRow kepala = l.createRow(0);
            for (int i = 0; i < judul.size(); i++) {
                sel(kepala, i).setCellValue(judul.get(i));
            }
            isi.accept(l.createRow(1));
            simpan(buku, berkas);
        }
        return PembacaPaket.buka(berkas);
    }

    private static void tanggal(XSSFCell sel) {
        sel.setCellValue(LocalDate.of(2024, 2, 15));
        CellStyle gaya = sel.getSheet().getWorkbook().createCellStyle();
        gaya.setDataFormat((short) 14);
        sel.setCellStyle(gaya);
    }

    private static XSSFCell sel(XSSFRow baris, int kolom) {
        XSSFCell ada = baris.getCell(kolom);
        return ada == null ? baris.createCell(kolom) : ada;
    }

    private static void simpan(XSSFWorkbook buku, Path berkas) throws IOException {
        try (OutputStream keluar = Files.newOutputStream(berkas)) {
            buku.write(keluar);
        }
    }
}
