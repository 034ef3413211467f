package id.kinerja.paket.xlsx;

/** Limits that keep a workbook from filling memory; an agency's year has some hundreds of rows per sheet. */
final class BatasBuku {
    static final int BARIS = 200_000;
    static final String BARIS_TERTULIS = "200.000";
    /** Cells with content in the whole workbook. */
    static final int SEL = 4_000_000;
    /** Columns up to the last cell of each row, all rows together. */
    static final int LEBAR = 16_000_000;
    /** Characters of all cells together. */
    static final long HURUF = 128L * 1024 * 1024;
    /** Characters between two tags; a cell holds 32,767 of at most seven each. */
    static final int HURUF_BERUNTUN = 1024 * 1024;
    /** Cells that only hold a format, in one row. */
    static final int KOLOM = 16_384;

    private BatasBuku() {}
}
