package id.kinerja.dokumen.xlsx;

import id.kinerja.dokumen.CatatanTabel;
import id.kinerja.dokumen.Tabel;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Perataan;
import id.kinerja.dokumen.xlsx.GayaSel.Rupa;
import id.kinerja.dokumen.xlsx.GayaSel.Sisi;
import id.kinerja.dokumen.xlsx.GayaSel.Tinta;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes one table on its sheet. */
final class PenulisLembar {
    private final XSSFSheet sheet;
    private final GayaBuku gaya;
    private final PengisiSel pengisi;
    private final Rancangan.Lembar lembar;
    private final LembarTabel asal;
    private final CatatanTabel catatan;

    PenulisLembar(XSSFSheet sheet, GayaBuku gaya, PengisiSel pengisi, Rancangan.Lembar lembar) {
        this.sheet = sheet;
        this.gaya = gaya;
        this.pengisi = pengisi;
        this.lembar = lembar;
        this.asal = lembar.asal();
        this.catatan = CatatanTabel.atas(asal.tabel());
    }

    void tulis(Rancangan rancangan, String kaki) {
        Lebar.kolom(sheet, lembar, catatan, rancangan.penomoran());
        new KepalaLembar(sheet, gaya, asal).tulis(rancangan.isi());
        for (int i = 0; i < lembar.baris().size(); i++) {
            baris(lembar.baris().get(i), sheet.createRow(asal.barisIsi() + i));
        }
        int berikut = asal.barisIsi() + lembar.baris().size() + 1;
        new KakiLembar(sheet, gaya, lembar, catatan).tulis(berikut);
        sheet.createFreezePane(0, asal.barisIsi());
        sheet.addIgnoredErrors(
                new CellRangeAddress(0, berikut, 0, asal.banyakKolom()), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        Cetakan.atur(
                sheet, asal.arah(), new CellRangeAddress(LembarTabel.BARIS_KEPALA, asal.barisIsi() - 1, -1, -1), kaki);
    }

    private void baris(Rancangan.Baris b, XSSFRow row) {
        for (Rancangan.Sel s : b.sel()) {
            XSSFCell cell = row.createCell(s.letak().kolom());
            isi(cell, s, dasar(b.jenis(), s));
            gabung(row, s, b.jenis());
        }
    }

    private void isi(XSSFCell cell, Rancangan.Sel s, GayaSel dasar) {
        String tanda = s.tanda(catatan);
        switch (s.isi()) {
            case IsiSel.Angka a -> {
                Tinta tinta = pengisi.diisi(s.letak(), a.hitungan()) ? Tinta.DIISI : Tinta.HITAM;
                bentuk(cell, dasar.tinta(tinta).format(kode(a.format(), tanda)));
                pengisi.isi(cell, s.letak(), a.hitungan(), "");
            }
            case IsiSel.BukanAngka b -> {
                bentuk(cell, dasar.format(gaya.format(FormatAngka.kodeTeks(tanda), GayaSel.TEKS)));
                pengisi.isi(cell, s.letak(), b.hitungan(), b.teks());
            }
            case IsiSel.Bilangan b -> {
                bentuk(cell, dasar.format(kode(b.format(), tanda)));
                cell.setCellValue(b.nilai().doubleValue());
            }
            case IsiSel.Teks(String teks) -> {
                String utuh = teks + tanda;
                bentuk(cell, dasar.untukTeks(utuh));
                PengisiSel.teks(cell, utuh);
                Lebar.tinggi(sheet, cell.getRow(), utuh, s.letak().kolom(), s.lebar(), GayaBuku.UKURAN);
            }
        }
    }

    private String kode(FormatAngka format, String tanda) {
        return gaya.format(format.kode(tanda), format.kode(""));
    }

    private void bentuk(XSSFCell cell, GayaSel g) {
        cell.setCellStyle(gaya.ambil(g));
    }

    private GayaSel dasar(JenisBaris jenis, Rancangan.Sel s) {
        Tabel.Kolom kolom = asal.tabel().kolom().get(s.letak().kolom());
        boolean nama = jenis == JenisBaris.SUB_KEGIATAN && kolom.lebarMm() == 0;
        Sisi sisi = jenis == JenisBaris.DI_BAWAH_TARGET && s.letak().kolom() == 0
                ? Sisi.BILAH_KIRI
                : kolom.garis() == Tabel.Garis.KIRI ? Sisi.GARIS_KIRI : Sisi.TANPA;
        Perataan rata = s.lebar() > 1 ? Perataan.KIRI : kolom.perataan();
        return GayaSel.teks(Rupa.untuk(jenis))
                .rata(rata)
                .inden(nama || rata == Perataan.KANAN ? 1 : 0)
                .sisi(sisi);
    }

    private void gabung(XSSFRow row, Rancangan.Sel s, JenisBaris jenis) {
        int dari = s.letak().kolom();
        int sampai = Math.min(dari + s.lebar(), asal.banyakKolom()) - 1;
        if (sampai <= dari) {
            return;
        }
        for (int k = dari + 1; k <= sampai; k++) {
            bentuk(row.createCell(k), GayaSel.teks(Rupa.untuk(jenis)));
        }
        sheet.addMergedRegionUnsafe(new CellRangeAddress(row.getRowNum(), row.getRowNum(), dari, sampai));
    }
}
