package id.kinerja.pemeriksaan.baca.susun;

import java.util.regex.Pattern;

/** A line of a table of contents: its page stands behind a tab, over which print draws dots. */
public final class BarisDaftarIsi {
    private static final int TERPANJANG = 500;
    private static final Pattern HALAMAN = Pattern.compile("\\s*\\t\\s*(\\d{1,4}|[ivxlc]{1,7})\\s*$");

    private BarisDaftarIsi() {}

    public static boolean adalah(String teks) {
        return teks.length() < TERPANJANG && HALAMAN.matcher(teks).find();
    }

    /** With dots for the tab before the page; any other text as it is. */
    public static String tercetak(String teks) {
        return teks.length() < TERPANJANG ? HALAMAN.matcher(teks).replaceFirst(" ..... $1") : teks;
    }
}
