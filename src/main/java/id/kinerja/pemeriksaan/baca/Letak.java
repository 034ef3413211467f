package id.kinerja.pemeriksaan.baca;

import java.util.OptionalInt;

/**
 * Where something stands in its document.
 *
 * @param urut position among all pieces of the document, rising in reading order
 * @param baris source line from 1, for text
 * @param halaman page from 1, where the format has pages
 */
public record Letak(int urut, OptionalInt baris, OptionalInt halaman) implements Comparable<Letak> {
    public static Letak baris(int urut, int baris) {
        return new Letak(urut, OptionalInt.of(baris), OptionalInt.empty());
    }

    public static Letak halaman(int urut, int halaman) {
        return new Letak(urut, OptionalInt.empty(), OptionalInt.of(halaman));
    }

    public static Letak urut(int urut) {
        return new Letak(urut, OptionalInt.empty(), OptionalInt.empty());
    }

    @Override
    public int compareTo(Letak lain) {
        return Integer.compare(urut, lain.urut);
    }
}
