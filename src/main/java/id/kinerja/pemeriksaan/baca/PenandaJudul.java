package id.kinerja.pemeriksaan.baca;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Recognises a heading by its wording, where the format does not mark it. */
public final class PenandaJudul {
    private static final int TERPANJANG = 160;
    private static final Pattern BAB = Pattern.compile("BAB\\s+([IVX]+|\\d+)\\b.*");
    private static final Pattern DESIMAL = Pattern.compile("(\\d{1,2})((?:\\.\\d{1,2}){1,4})\\.?\\s+\\p{L}.*");
    private static final Pattern HURUF = Pattern.compile("[A-Z]\\.\\s+\\P{Ll}{4,}");
    private static final Pattern PENUTUP = Pattern.compile(".*[.;:,]\\s*");

    private PenandaJudul() {}

    /** Level of the heading, 1 for a chapter; empty for ordinary text. */
    public static OptionalInt tingkat(String teks) {
        if (teks.length() > TERPANJANG || teks.length() < 3) {
            return OptionalInt.empty();
        }
        if (BAB.matcher(teks).matches()) {
            return OptionalInt.of(1);
        }
        if (PENUTUP.matcher(teks).matches()) {
            return OptionalInt.empty();
        }
        var desimal = DESIMAL.matcher(teks);
        if (desimal.matches()) {
            return OptionalInt.of(
                    1 + (int) desimal.group(2).chars().filter(c -> c == '.').count());
        }
        return HURUF.matcher(teks).matches() ? OptionalInt.of(2) : OptionalInt.empty();
    }
}
