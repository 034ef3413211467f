package id.kinerja.paket.bentuk;

/** Counts the cells that the tables of one package fill into memory. */
final class JatahSel {
    private long sel;

    /** Whether a row of so many cells is still within the limit. */
    boolean cukup(int lebar) {
        sel += lebar;
        return sel <= BatasPaket.SEL;
    }
}
