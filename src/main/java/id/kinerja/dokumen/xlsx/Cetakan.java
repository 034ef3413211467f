package id.kinerja.dokumen.xlsx;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet prints: A4, as wide as the page, header rows on every page, page numbers at the foot. */
final class Cetakan {
    /** Header and footer together hold 255 characters. */
    private static final int KAKI_TERPANJANG = 180;

    private Cetakan() {}

    static void atur(XSSFSheet sheet, LembarTabel.Arah arah, CellRangeAddress kepala, String kaki) {
        sheet.setRepeatingRows(kepala);
        sheet.setFitToPage(true);
        XSSFPrintSetup cetak = sheet.getPrintSetup();
        cetak.setPaperSize(PrintSetup.A4_PAPERSIZE);
        cetak.setLandscape(arah == LembarTabel.Arah.LANSKAP);
        cetak.setFitWidth((short) 1);
        cetak.setFitHeight((short) 0);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, 0.7);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, 0.7);
        String pendek = kaki.length() > KAKI_TERPANJANG ? kaki.substring(0, KAKI_TERPANJANG - 1) + "…" : kaki;
        sheet.getFooter().setLeft("&8" + pendek.replace("&", "&&"));
        sheet.getFooter().setRight("&8Halaman &P dari &N");
    }
}
