package id.kinerja.pemeriksaan.baca.susun;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What raised characters mean: an exponent of a unit is kept, the mark of a note would spoil the number before it. */
public final class Pangkat {
    private static final Pattern TANDA_CATATAN = Pattern.compile(
            "[\\[(]?(?:[a-zA-Z]|\\d{1,3}|[*\\u2020\\u2021#]{1,3})(?:\\s*,\\s*(?:[a-zA-Z]|\\d{1,3})){0,20}[\\])]?");
    private static final int TANDA_TERPANJANG = 20;
    private static final Pattern EKSPONEN = Pattern.compile("[23]");
    private static final String ANGKA = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static final Pattern ANGKA_BERTANDA =
            Pattern.compile("((?:Rp ?)?[(−-]?\\d[\\d.,]{0,30}\\)? ?%?)(?: [a-z]\\)){1,4}");

    private Pangkat() {}

    /** A number in a cell without the mark of a note that is written after it, such as {@code 94,25% a)}. */
    public static String tanpaTanda(String sel) {
        Matcher m = ANGKA_BERTANDA.matcher(sel);
        return m.matches() ? m.group(1).strip() : sel;
    }

    /**
     * What to print for raised text.
     *
     * @param sebelum what stands before it on the same line
     */
    public static String teks(String sebelum, String naik) {
        String rapi = naik.strip();
        if (EKSPONEN.matcher(rapi).matches() && satuan(sebelum)) {
            return String.valueOf(ANGKA.charAt(rapi.charAt(0) - '0'));
        }
        return rapi.length() <= TANDA_TERPANJANG && TANDA_CATATAN.matcher(rapi).matches() ? "" : naik;
    }

    private static boolean satuan(String sebelum) {
        int n = sebelum.length();
        return n > 0
                && sebelum.charAt(n - 1) == 'm'
                && (n < 4 || !Character.isLetter(sebelum.charAt(n - 2)) || !Character.isLetter(sebelum.charAt(n - 4)));
    }
}
