package id.kinerja.pemeriksaan.baca.susun;

import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;

/** Limits within which any file is read in bounded time and memory; a report of an agency stays far below all of them. */
public final class BatasBaca {
    private static final int MEGA = 1024 * 1024;

    /** Bytes of a file. */
    public static final int BERKAS = 100 * MEGA;
    /** Bytes of a file of text or HTML, with its pictures. */
    public static final int BERKAS_TEKS = 40 * MEGA;
    /** Characters of plain text. */
    public static final int TEKS = 20 * MEGA;
    /** Characters of an HTML file without its pictures. */
    public static final int HTML = 20 * MEGA;
    /** Elements and pieces of text in HTML. */
    public static final int UNSUR_HTML = 500_000;
    /** Elements within each other in HTML. */
    public static final int DALAM_HTML = 500;
    /** Uncompressed bytes of one part of a zip. */
    public static final long BAGIAN = 256L * MEGA;
    /** Uncompressed bytes of all parts that are read. */
    public static final long SEMUA_BAGIAN = 512L * MEGA;
    /** Uncompressed bytes per compressed byte; counts only from {@link #RASIO_SEJAK} on. */
    public static final long RASIO = 500;

    public static final long RASIO_SEJAK = 16L * MEGA;
    /** Files within a zip. */
    public static final int ISI_ZIP = 20_000;
    /** Elements of all parts of a zip that are read. */
    public static final int UNSUR_XML = 10_000_000;
    /** Elements within each other in XML. */
    public static final int DALAM_XML = 256;
    /** Bytes of XML without any tag, such as one attribute. */
    public static final int TANPA_TAG = 16 * MEGA;
    /** Cells of all tables, with what merged cells cover. */
    public static final int SEL = 2_000_000;
    /** Characters of a document. */
    public static final int HURUF = 40_000_000;
    /** Columns of a table. */
    public static final int KOLOM = 1_024;

    private BatasBaca() {}

    public static NaskahTakTerbaca terlaluBesar(String apa) {
        return new NaskahTakTerbaca("Berkas ini terlalu besar untuk diperiksa: " + apa
                + ". Pisahkan dokumennya menjadi beberapa berkas, atau hapus bagian yang bukan laporan.");
    }
}
