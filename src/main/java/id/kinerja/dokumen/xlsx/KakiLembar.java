package id.kinerja.dokumen.xlsx;

import id.kinerja.dokumen.CatatanTabel;
import id.kinerja.dokumen.xlsx.GayaSel.Rupa;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes what stands under a table: its notes, each with the cells it belongs to, and its source. */
final class KakiLembar {
    private static final int SEL_DISEBUT = 6;

    private final XSSFSheet sheet;
    private final GayaBuku gaya;
    private final Rancangan.Lembar lembar;
    private final CatatanTabel catatan;

    KakiLembar(XSSFSheet sheet, GayaBuku gaya, Rancangan.Lembar lembar, CatatanTabel catatan) {
        this.sheet = sheet;
        this.gaya = gaya;
        this.lembar = lembar;
        this.catatan = catatan;
    }

    void tulis(int mulai) {
        int nomor = mulai;
        for (String teks : catatan.teks()) {
            baris(nomor++, catatan.huruf(teks) + ") " + teks + " " + sel(teks));
        }
        if (lembar.asal().tabel().sumber().isPresent()) {
            baris(nomor, "Sumber: " + lembar.asal().tabel().sumber().get());
        }
    }

    private String sel(String teks) {
        List<String> sel = lembar.baris().stream()
                .flatMap(b -> b.sel().stream())
                .filter(s -> s.catatan().contains(teks))
                .map(s -> s.letak().sel())
                .toList();
        String disebut = sel.stream().limit(SEL_DISEBUT).collect(Collectors.joining(", "));
        int lain = sel.size() - SEL_DISEBUT;
        return "(sel " + disebut + (lain > 0 ? ", dan " + lain + " lainnya" : "") + ")";
    }

    private void baris(int nomor, String teks) {
        int kolom = lembar.asal().banyakKolom();
        XSSFRow row = sheet.createRow(nomor);
        XSSFCell cell = row.createCell(0);
        cell.setCellStyle(gaya.ambil(GayaSel.teks(Rupa.KETERANGAN).untukTeks(teks)));
        PengisiSel.teks(cell, teks);
        if (kolom > 1) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(nomor, nomor, 0, kolom - 1));
        }
        Lebar.tinggi(sheet, row, teks, 0, kolom, 9);
    }
}
