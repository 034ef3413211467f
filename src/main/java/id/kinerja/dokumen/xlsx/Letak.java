package id.kinerja.dokumen.xlsx;

import org.apache.poi.ss.util.CellReference;

/** One cell of the workbook; rows and columns count from 0. */
record Letak(String lembar, int baris, int kolom) {
    /** "F7". */
    String sel() {
        return CellReference.convertNumToColString(kolom) + (baris + 1);
    }

    /** "F7" on its own sheet, else "'Tabel 3.1'!F7". */
    String dari(String lembarPemakai) {
        return awalan(lembarPemakai) + sel();
    }

    /** "E5:E9". */
    String sampai(Letak akhir, String lembarPemakai) {
        return awalan(lembarPemakai) + sel() + ":" + akhir.sel();
    }

    /** The target of a link. */
    static String tautan(String lembar) {
        return kutip(lembar) + "!A1";
    }

    String tautan() {
        return kutip(lembar) + "!" + sel();
    }

    private String awalan(String lembarPemakai) {
        return lembar.equals(lembarPemakai) ? "" : kutip(lembar) + "!";
    }

    private static String kutip(String lembar) {
        return "'" + lembar.replace("'", "''") + "'";
    }
}
