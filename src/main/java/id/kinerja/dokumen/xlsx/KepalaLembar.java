package id.kinerja.dokumen.xlsx;

import id.kinerja.dokumen.Tabel.Perataan;
import id.kinerja.dokumen.Tabel.SelKepala;
import id.kinerja.dokumen.xlsx.GayaSel.Rupa;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes caption, way back and header rows of a table. */
final class KepalaLembar {
    private final XSSFSheet sheet;
    private final GayaBuku gaya;
    private final LembarTabel asal;

    KepalaLembar(XSSFSheet sheet, GayaBuku gaya, LembarTabel asal) {
        this.sheet = sheet;
        this.gaya = gaya;
        this.asal = asal;
    }

    void tulis(String lembarIsi) {
        judul();
        XSSFCell kembali = sheet.createRow(1).createCell(0);
        kembali.setCellStyle(gaya.ambil(GayaSel.teks(Rupa.TAUTAN)));
        Tautan.pasang(kembali, "Daftar isi", Letak.tautan(lembarIsi));
        gabung(1, 1, 0, asal.banyakKolom() - 1);
        List<List<SelKepala>> kepala = asal.tabel().kepala();
        for (int i = 0; i < kepala.size(); i++) {
            baris(LembarTabel.BARIS_KEPALA + i, kepala.get(i));
        }
        if (kepala.size() == 2) {
            tegakkan(kepala.getFirst());
        }
    }

    private void judul() {
        XSSFRow row = sheet.createRow(0);
        XSSFCell cell = row.createCell(0);
        cell.setCellStyle(gaya.ambil(GayaSel.teks(Rupa.JUDUL_TABEL)));
        String teks = asal.label() + " " + asal.tabel().judul();
        PengisiSel.teks(cell, teks);
        gabung(0, 0, 0, asal.banyakKolom() - 1);
        Lebar.tinggi(sheet, row, teks, 0, asal.banyakKolom(), 12);
    }

    private void baris(int nomor, List<SelKepala> sel) {
        XSSFRow row = sheet.createRow(nomor);
        int kolom = 0;
        for (SelKepala s : sel) {
            int sampai = Math.min(kolom + s.lebar(), asal.banyakKolom());
            for (int k = kolom; k < sampai; k++) {
                Perataan rata = s.lebar() > 1
                        ? Perataan.TENGAH
                        : asal.tabel().kolom().get(k).perataan();
                row.createCell(k)
                        .setCellStyle(gaya.ambil(GayaSel.teks(Rupa.KEPALA)
                                .rata(rata)
                                .inden(rata == Perataan.KANAN ? 1 : 0)
                                .untukTeks(s.teks())));
            }
            PengisiSel.teks(row.getCell(kolom), s.teks());
            Lebar.tinggi(sheet, row, s.teks(), kolom, sampai - kolom, GayaBuku.UKURAN);
            if (!s.teks().isEmpty()) {
                gabung(nomor, nomor, kolom, sampai - 1);
            }
            kolom = sampai;
        }
    }

    /** A column outside every group has one head over both rows. */
    private void tegakkan(List<SelKepala> atas) {
        XSSFRow row = sheet.getRow(LembarTabel.BARIS_KEPALA);
        XSSFRow bawah = sheet.getRow(LembarTabel.BARIS_KEPALA + 1);
        for (int k : kolomTanpaKelompok(atas)) {
            XSSFCell isi = bawah.getCell(k);
            row.getCell(k).setCellStyle(isi.getCellStyle());
            row.getCell(k).setCellValue(isi.getStringCellValue());
            isi.setBlank();
            gabung(row.getRowNum(), bawah.getRowNum(), k, k);
        }
    }

    private List<Integer> kolomTanpaKelompok(List<SelKepala> atas) {
        List<Integer> hasil = new ArrayList<>();
        int kolom = 0;
        for (SelKepala s : atas) {
            for (int k = kolom; s.teks().isEmpty() && k < Math.min(kolom + s.lebar(), asal.banyakKolom()); k++) {
                hasil.add(k);
            }
            kolom += s.lebar();
        }
        return hasil;
    }

    private void gabung(int dariBaris, int sampaiBaris, int dari, int sampai) {
        if (sampaiBaris > dariBaris || sampai > dari) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(dariBaris, sampaiBaris, dari, sampai));
        }
    }
}
