package id.kinerja.pemeriksaan.telaah;

import java.util.regex.Pattern;

/** Tells a line that opens a section by its own number or letter. */
final class PenandaBagian {
    private static final int TERPANJANG = 160;
    private static final Pattern BERTANDA =
            Pattern.compile("(BAB\\b.*|[A-Z]\\.\\s*\\p{Lu}.*|\\d{1,2}(\\.\\d{1,2})++\\.?\\s+\\p{Lu}.*)");
    private static final Pattern KALIMAT = Pattern.compile(".*[;:,]\\s*|.*\\p{Ll}\\.\\s+\\p{Lu}.*");

    private PenandaBagian() {}

    static boolean bertanda(String teks) {
        return teks.length() <= TERPANJANG
                && BERTANDA.matcher(teks).matches()
                && !KALIMAT.matcher(teks).matches();
    }
}
