package id.kinerja.cli;

/** Exit status of the program, the same for every command. */
final class Keluar {
    static final int BAIK = 0;
    /** Errors were found in what was examined. */
    static final int ADA_KESALAHAN = 1;
    /** Wrong usage, or input that can not be read. */
    static final int MASUKAN_TIDAK_TERBACA = 2;
    /** Our own failure. */
    static final int GAGAL = 3;

    private Keluar() {}
}
