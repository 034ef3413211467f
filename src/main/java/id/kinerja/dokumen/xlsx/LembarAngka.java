package id.kinerja.dokumen.xlsx;

import id.kinerja.dokumen.Tabel.Perataan;
import id.kinerja.dokumen.xlsx.GayaSel.Rupa;
import id.kinerja.dokumen.xlsx.GayaSel.Tinta;
import id.kinerja.kernel.Hasil;
import id.kinerja.kernel.Hitungan;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet with one number to a row: what it is, its value, where it comes from, its address. */
final class LembarAngka {
    static final int BARIS_ISI = 3;
    static final int KOLOM_NILAI = 1;
    private static final int DESIMAL_TERBANYAK = 4;
    private static final List<String> KEPALA =
            List.of("Uraian", "Nilai", "Satuan", "Asal", "Sumber atau rumus", "Catatan", "Alamat", "Tercetak di");
    private static final List<Integer> LEBAR = List.of(300, 110, 60, 55, 300, 260, 170, 110);

    private final XSSFSheet sheet;
    private final GayaBuku gaya;
    private final PengisiSel pengisi;
    private final PetaAngka peta;

    LembarAngka(XSSFSheet sheet, GayaBuku gaya, PengisiSel pengisi, PetaAngka peta) {
        this.sheet = sheet;
        this.gaya = gaya;
        this.pengisi = pengisi;
        this.peta = peta;
    }

    void tulis(String judul, String keterangan, List<Hitungan> angka, String kaki) {
        for (int k = 0; k < LEBAR.size(); k++) {
            Lebar.kolom(sheet, k, LEBAR.get(k));
        }
        teks(sheet.createRow(0), 0, judul, GayaSel.teks(Rupa.JUDUL_TABEL));
        teks(sheet.createRow(1), 0, keterangan, GayaSel.teks(Rupa.KETERANGAN));
        for (int r = 0; r < 2; r++) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(r, r, 0, KEPALA.size() - 1));
        }
        XSSFRow kepala = sheet.createRow(BARIS_ISI - 1);
        for (int k = 0; k < KEPALA.size(); k++) {
            teks(kepala, k, KEPALA.get(k), GayaSel.teks(Rupa.KEPALA));
        }
        for (int i = 0; i < angka.size(); i++) {
            baris(sheet.createRow(BARIS_ISI + i), angka.get(i));
        }
        sheet.createFreezePane(0, BARIS_ISI);
        sheet.setAutoFilter(new CellRangeAddress(BARIS_ISI - 1, BARIS_ISI - 1 + angka.size(), 0, KEPALA.size() - 1));
        Cetakan.atur(sheet, LembarTabel.Arah.LANSKAP, new CellRangeAddress(BARIS_ISI - 1, BARIS_ISI - 1, -1, -1), kaki);
    }

    private void baris(XSSFRow row, Hitungan h) {
        GayaSel biasa = GayaSel.teks(Rupa.BIASA);
        Letak sendiri = new Letak(sheet.getSheetName(), row.getRowNum(), KOLOM_NILAI);
        teks(row, 0, h.uraian(), biasa);
        XSSFCell nilai = row.createCell(KOLOM_NILAI);
        GayaSel kanan = biasa.rata(Perataan.KANAN).tinta(pengisi.diisi(sendiri, h) ? Tinta.DIISI : Tinta.HITAM);
        nilai.setCellStyle(gaya.ambil(h.hasil() instanceof Hasil.Angka a ? kanan.format(kode(a)) : kanan));
        pengisi.isi(nilai, sendiri, h, PengisiSel.tertulis(h));
        teks(row, 2, h.satuan().nama(), biasa);
        teks(row, 3, h instanceof Hitungan.Fakta ? "diisi" : "dihitung", biasa);
        teks(row, 4, asal(h), biasa);
        teks(row, 5, catatan(h), biasa);
        teks(row, 6, h.alamat().toString(), biasa);
        Letak letak = peta.pertama(h.alamat()).orElse(sendiri);
        XSSFCell tempat = row.createCell(7);
        if (letak.equals(sendiri)) {
            tempat.setCellStyle(gaya.ambil(biasa));
        } else {
            tempat.setCellStyle(gaya.ambil(GayaSel.teks(Rupa.TAUTAN)));
            Tautan.pasang(tempat, letak.lembar() + ", sel " + letak.sel(), letak.tautan());
        }
    }

    private String asal(Hitungan h) {
        return switch (h) {
            case Hitungan.Fakta f -> f.sumber().rujukan();
            case Hitungan.Turunan t ->
                t.rumus().nama() + ": " + t.rumus().bentuk()
                        + (pengisi.berumus(t) || t.hasil() instanceof Hasil.TakTerhitung
                                ? ""
                                : " (nilai tetap, tidak ikut berubah)");
        };
    }

    private static String catatan(Hitungan h) {
        return h.hasil() instanceof Hasil.TakTerhitung(String alasan)
                ? "Tidak ada angka: " + alasan + "."
                : String.join(" ", h.catatan());
    }

    private String kode(Hasil.Angka a) {
        int desimal = Math.clamp(a.nilai().stripTrailingZeros().scale(), 0, DESIMAL_TERBANYAK);
        String kode = new FormatAngka("", desimal, FormatAngka.Ribuan.BERTITIK, "").kode("");
        return gaya.format(kode, kode);
    }

    private void teks(XSSFRow row, int kolom, String teks, GayaSel g) {
        XSSFCell cell = row.createCell(kolom);
        cell.setCellStyle(gaya.ambil(g.untukTeks(teks)));
        PengisiSel.teks(cell, teks);
        Lebar.tinggi(sheet, row, teks, kolom, row.getRowNum() < 2 ? KEPALA.size() : 1, GayaBuku.UKURAN);
    }
}
