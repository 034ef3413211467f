package id.kinerja.pemeriksaan.aturan.rumus;

import java.util.Locale;

/** Text of a formula in one line of lower case. */
final class KataKunciRumus {
    private KataKunciRumus() {}

    static String rata(String teks) {
        return teks.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
