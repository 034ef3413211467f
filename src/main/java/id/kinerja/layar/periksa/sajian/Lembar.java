package id.kinerja.layar.periksa.sajian;

import id.kinerja.pemeriksaan.baca.Unsur;
import java.util.List;

/** A part of a document that fits on a page. */
public record Lembar(List<Penggal> isi) {
    public Lembar {
        isi = List.copyOf(isi);
    }

    /**
     * A paragraph or heading, or consecutive rows of a table.
     *
     * @param pertama number of its first piece in the document
     * @param dari index of its first row within the table
     * @param sampai index after its last row; 1 for what is no table
     */
    public record Penggal(Unsur unsur, int pertama, int dari, int sampai) {}

    /** Number of the piece it begins with. */
    int pertama() {
        return isi.isEmpty() ? 0 : isi.getFirst().pertama();
    }
}
