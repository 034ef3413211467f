package id.kinerja.pemeriksaan.aturan;

import java.util.regex.Pattern;

/** Tells whether a breakdown in a sentence gives all its parts in figures, so that they can be added. */
public final class RincianLengkap {
    private static final Pattern KURUNG = Pattern.compile("\\([^()]*(?:\\([^()]*\\)[^()]*)?\\)");
    private static final Pattern TAK_LENGKAP = Pattern.compile(
            "\\b(?:se(?:orang|buah|unit)|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh"
                    + "|lainnya|sisanya|selebihnya|antara lain|di ?antaranya|masing-masing)\\b",
            Pattern.CASE_INSENSITIVE);

    private RincianLengkap() {}

    /** False where a part is in words, or only some parts are named. */
    public static boolean adalah(String rincian) {
        return !TAK_LENGKAP.matcher(KURUNG.matcher(rincian).replaceAll(" ")).find();
    }
}
