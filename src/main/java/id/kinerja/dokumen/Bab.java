package id.kinerja.dokumen;

import java.util.List;

/**
 * A chapter, annex or part of the front matter; begins a page.
 *
 * @param label "BAB I", "LAMPIRAN 1", or empty
 * @param awalan first part of the numbers of its headings, tables and figures: "1", "L", "R"; empty for none
 */
public record Bab(String kunci, String label, String judul, String awalan, List<Blok> blok) {
    public Bab {
        blok = List.copyOf(blok);
    }
}
