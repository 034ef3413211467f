package id.kinerja.pemeriksaan;

import java.util.List;

/**
 * One thing that is wrong, checkable by hand.
 *
 * @param aturan code of the rule, e.g. {@code RASIO-01}
 * @param tempat where it stands, with what is printed there
 * @param seharusnya what would be right; blank when nobody can tell
 * @param hitungan the arithmetic, e.g. {@code 28.178.000 / 38.250.000 × 100}; blank where there is none
 * @param penjelasan what is wrong and what it touches, in one or two sentences
 * @param terkait the other places of a contradiction, and what follows from this cause
 */
public record Temuan(
        String aturan,
        Jenis jenis,
        Tingkat tingkat,
        Tempat tempat,
        String seharusnya,
        String hitungan,
        String penjelasan,
        List<Tempat> terkait) {
    public Temuan {
        terkait = List.copyOf(terkait);
    }
}
