package id.kinerja.penyimpanan;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * Documents that were given together to be checked. What is wrong in them is not stored: it follows from them.
 *
 * @param id 32 hexadecimal digits; whoever knows it sees the review
 * @param tahun year that the documents report on, when it was said
 * @param naskah all documents in all their versions, by number and version
 */
public record Reviu(String id, OptionalInt tahun, Instant dibuat, List<NaskahReviu> naskah) {
    /** Days that it is kept. */
    public static final int HARI = 90;

    public Reviu {
        naskah = naskah.stream()
                .sorted(Comparator.comparingInt(NaskahReviu::nomor).thenComparingInt(NaskahReviu::versi))
                .toList();
    }

    /**
     * A document in one of its versions.
     *
     * @param nomor number among the documents, from 1
     * @param versi from 1; each file that was sent later for the same document is one more
     * @param nama file name as sent, without folders
     * @param ukuran size in bytes
     */
    public record NaskahReviu(int nomor, int versi, String nama, long ukuran, Instant dibuat) {}

    /** The documents as they are now, each in its latest version. */
    public List<NaskahReviu> terbaru() {
        return naskah.stream()
                .filter(n -> naskah.stream().noneMatch(l -> l.nomor() == n.nomor() && l.versi() > n.versi()))
                .toList();
    }
}
