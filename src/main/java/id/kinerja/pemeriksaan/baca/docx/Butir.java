package id.kinerja.pemeriksaan.baca.docx;

import id.kinerja.pemeriksaan.baca.susun.KisiTabel;
import java.util.OptionalInt;

/** A block as it stands in the body, in a cell, in a text box or in a note. */
sealed interface Butir {
    /**
     * A paragraph.
     *
     * @param nomor its number in a list as printed; blank when it has none
     * @param tingkat level of the heading that it is by its style
     * @param jenis whether it is a line of a table of contents
     * @param tebal whether all its text is bold
     */
    record Alinea(String nomor, String teks, OptionalInt tingkat, Jenis jenis, boolean tebal) implements Butir {
        String lengkap() {
            return nomor.isEmpty() ? teks : nomor + " " + teks;
        }
    }

    record Kisi(KisiTabel tabel) implements Butir {}

    /** What a paragraph is for. */
    enum Jenis {
        BIASA,
        DAFTAR_ISI
    }
}
