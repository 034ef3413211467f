package id.kinerja.dokumen.xlsx;

import id.kinerja.dokumen.Dokumen;
import id.kinerja.dokumen.xlsx.GayaSel.Rupa;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The first sheet: whose report of which year, how to read the workbook, and its sheets. */
final class LembarIsi {
    private static final List<String> PETUNJUK = List.of(
            "Angka turunan ditulis sebagai rumus. Angka bertinta biru diisi; bila diubah, angka yang diturunkan darinya ikut berubah.",
            "Angka yang tercetak di beberapa tabel diubah pada tempatnya yang pertama; tempat lain merujuk ke sana.");
    private static final int BARIS_KEPALA = 6;

    private final XSSFSheet sheet;
    private final GayaBuku gaya;

    LembarIsi(XSSFSheet sheet, GayaBuku gaya) {
        this.sheet = sheet;
        this.gaya = gaya;
    }

    void tulis(Dokumen dokumen, Rancangan rancangan) {
        Lebar.kolom(sheet, 0, 90);
        Lebar.kolom(sheet, 1, 420);
        Lebar.kolom(sheet, 2, 210);
        sebaris(0, dokumen.sampul().judul(), GayaSel.teks(Rupa.JUDUL_BUKU), 16);
        sebaris(
                1,
                dokumen.sampul().instansi() + ", " + dokumen.sampul().pemerintah(),
                GayaSel.teks(Rupa.JUDUL_TABEL),
                12);
        String tahun = dokumen.sampul().tahun();
        sebaris(2, tahun.isBlank() ? "" : "Tahun " + tahun, GayaSel.teks(Rupa.JUDUL_TABEL), 12);
        for (int i = 0; rancangan.berturunan() && i < PETUNJUK.size(); i++) {
            sebaris(3 + i, PETUNJUK.get(i), GayaSel.teks(Rupa.KETERANGAN), 9);
        }
        XSSFRow kepala = sheet.createRow(BARIS_KEPALA);
        teks(kepala, 0, "Lembar", Rupa.KEPALA);
        teks(kepala, 1, "Isi", Rupa.KEPALA);
        teks(kepala, 2, "Bagian", Rupa.KEPALA);
        for (Rancangan.Lembar l : rancangan.lembar()) {
            butir(l.asal().nama(), l.asal().tabel().judul(), l.asal().bab());
        }
        if (rancangan.berturunan()) {
            butir(rancangan.angkaLain(), "Angka yang dipakai rumus dan tidak tercetak di tabel", "");
            butir(rancangan.asalAngka(), "Setiap angka tabel dengan sumber atau rumusnya", "");
        }
        sheet.createFreezePane(0, BARIS_KEPALA + 1);
        Cetakan.atur(
                sheet,
                LembarTabel.Arah.TEGAK,
                new CellRangeAddress(BARIS_KEPALA, BARIS_KEPALA, -1, -1),
                dokumen.identitas().kaki());
    }

    private void butir(String nama, String judul, String bab) {
        XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
        XSSFCell tautan = row.createCell(0);
        tautan.setCellStyle(gaya.ambil(GayaSel.teks(Rupa.TAUTAN)));
        Tautan.pasang(tautan, nama, Letak.tautan(nama));
        teks(row, 1, judul, Rupa.BIASA);
        teks(row, 2, bab, Rupa.BIASA);
    }

    private void sebaris(int nomor, String teks, GayaSel g, double ukuran) {
        XSSFRow row = sheet.createRow(nomor);
        XSSFCell cell = row.createCell(0);
        cell.setCellStyle(gaya.ambil(g.untukTeks(teks)));
        PengisiSel.teks(cell, teks);
        sheet.addMergedRegionUnsafe(new CellRangeAddress(nomor, nomor, 0, 2));
        Lebar.tinggi(sheet, row, teks, 0, 3, ukuran);
    }

    private void teks(XSSFRow row, int kolom, String teks, Rupa rupa) {
        XSSFCell cell = row.createCell(kolom);
        cell.setCellStyle(gaya.ambil(GayaSel.teks(rupa).untukTeks(teks)));
        PengisiSel.teks(cell, teks);
        Lebar.tinggi(sheet, row, teks, kolom, 1, GayaBuku.UKURAN);
    }
}
