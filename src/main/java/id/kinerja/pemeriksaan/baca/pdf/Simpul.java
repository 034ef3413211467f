package id.kinerja.pemeriksaan.baca.pdf;

import java.util.List;
import java.util.Set;

/**
 * An element of the structure that a tagged PDF tells about itself.
 *
 * @param jenis standard name, as "P" or "TD"
 * @param lebar columns it covers
 * @param tinggi rows it covers
 */
record Simpul(String jenis, int lebar, int tinggi, List<IsiSimpul> isi) implements IsiSimpul {
    private static final Set<String> SEBARIS = Set.of(
            "Span",
            "Link",
            "Quote",
            "Reference",
            "BibEntry",
            "Code",
            "Lbl",
            "Em",
            "Strong",
            "Sub",
            "Annot",
            "Ruby",
            "RB",
            "RT",
            "RP",
            "Warichu",
            "WT",
            "WP",
            "NonStruct",
            "Figure",
            "Formula",
            "Form");

    List<Simpul> anak() {
        return isi.stream()
                .filter(Simpul.class::isInstance)
                .map(Simpul.class::cast)
                .toList();
    }

    boolean sebaris() {
        return SEBARIS.contains(jenis);
    }
}
