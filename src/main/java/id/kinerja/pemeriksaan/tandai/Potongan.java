package id.kinerja.pemeriksaan.tandai;

import java.util.List;
import java.util.OptionalInt;

/**
 * A paragraph, or a row of a table, as the reader saw it.
 *
 * @param nomor its turn among all pieces, from 0; -1 when it is not known
 * @param sel texts of the cells; one for a paragraph
 * @param kolom the cell that is meant
 */
public record Potongan(int nomor, List<String> sel, OptionalInt kolom) {
    static final Potongan TAK_DIKENAL = new Potongan(-1, List.of(), OptionalInt.empty());

    public Potongan {
        sel = List.copyOf(sel);
    }

    /** All its text. */
    public String teks() {
        return String.join(" ", sel).strip();
    }
}
