package id.kinerja.tampilan;

import java.util.List;
import java.util.Optional;

/**
 * One page of a long list.
 *
 * @param ini number of this page, from 1
 * @param banyak how many pages there are, at least 1
 * @param alamat address of the list, to which the number of a page is appended
 */
public record Halaman(int ini, int banyak, String alamat) {
    /** Rows of a list on one page, so that a page with its other tables stays below 200 rows. */
    public static final int ISI = 100;

    /** The page asked for, or the nearest one there is. */
    public static Halaman dari(int diminta, int banyakBaris, String alamat) {
        int banyak = Math.max(1, (banyakBaris + ISI - 1) / ISI);
        return new Halaman(Math.clamp(diminta, 1, banyak), banyak, alamat);
    }

    /** The rows of this page. */
    public <T> List<T> potong(List<T> semua) {
        return semua.subList(Math.min(mulai(), semua.size()), Math.min(mulai() + ISI, semua.size()));
    }

    /** Index of its first row. */
    public int mulai() {
        return (ini - 1) * ISI;
    }

    public boolean tunggal() {
        return banyak == 1;
    }

    public Optional<String> sebelum() {
        return ini > 1 ? Optional.of(alamat + (ini - 1)) : Optional.empty();
    }

    public Optional<String> sesudah() {
        return ini < banyak ? Optional.of(alamat + (ini + 1)) : Optional.empty();
    }
}
