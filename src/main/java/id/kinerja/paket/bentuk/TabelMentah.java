package id.kinerja.paket.bentuk;

import java.util.List;

/**
 * A table as it stands in its file: nothing interpreted, nothing lost.
 *
 * @param nama name of the table, that is the file name without its ending
 * @param pemisah delimiter of its file
 * @param judul heading cells as written
 */
public record TabelMentah(String nama, char pemisah, List<String> judul, List<BarisMentah> baris) {
    public TabelMentah {
        judul = List.copyOf(judul);
        baris = List.copyOf(baris);
    }

    /** A row; {@code nomor} is the line a spreadsheet shows, the heading being line 1. */
    public record BarisMentah(int nomor, List<String> sel) {
        public BarisMentah {
            sel = List.copyOf(sel);
        }
    }
}
