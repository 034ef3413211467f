package id.kinerja.paket.bentuk;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet program from taking a CSV cell for a formula: such a cell gets an apostrophe in front, which reading takes away
 * again. Signed numbers and a lone dash are harmless and stay as they are.
 */
final class PenjagaRumus {
    private static final Pattern RUMUS = Pattern.compile("'*[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern TERJAGA = Pattern.compile("'+[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern ANGKA = Pattern.compile("-|[+-]\\d[\\d.,]*%?");

    private PenjagaRumus() {}

    static String jaga(String sel) {
        return RUMUS.matcher(sel).matches() && !ANGKA.matcher(sel).matches() ? "'" + sel : sel;
    }

    /** The opposite of {@link #jaga}, for every text. */
    static String lepas(String sel) {
        return sel.startsWith("'") && TERJAGA.matcher(sel).matches() ? sel.substring(1) : sel;
    }
}
