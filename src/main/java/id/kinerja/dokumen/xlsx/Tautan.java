package id.kinerja.dokumen.xlsx;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** A link to a place in the workbook. */
final class Tautan {
    private Tautan() {}

    static void pasang(XSSFCell sel, String teks, String tujuan) {
        sel.setCellValue(teks);
        Hyperlink tautan = sel.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        tautan.setAddress(tujuan);
        sel.setHyperlink(tautan);
    }
}
