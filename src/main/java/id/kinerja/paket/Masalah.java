package id.kinerja.paket;

import java.util.Optional;

/**
 * One problem of a package, in words a planner understands.
 *
 * @param kode stable kind of problem, listed in {@code docs/paket.md}
 * @param baris line of the file as a spreadsheet shows it: the heading is line 1
 * @param salah what is wrong
 * @param perbaikan what would be right
 */
public record Masalah(
        Tingkat tingkat,
        String kode,
        String tabel,
        Optional<Integer> baris,
        Optional<String> kolom,
        String salah,
        String perbaikan) {

    /** KESALAHAN refuses the package; PERINGATAN loads it and stays visible. */
    public enum Tingkat {
        KESALAHAN,
        PERINGATAN
    }
}
