package id.kinerja.paket.bentuk;

/** Limits that keep a package from filling memory or disk; far above what an agency's year needs. Bytes. */
public final class BatasPaket {
    public static final long MB = 1024L * 1024L;
    /** Pictures: more would also make the report unwieldy. */
    public static final long LAMPIRAN = 10 * MB;

    public static final long TABEL = 64 * MB;
    public static final long NARASI = 4 * MB;
    public static final long SELURUHNYA = 128 * MB;
    /** Cells of all tables together: each takes many times the bytes of its text. */
    public static final int SEL = 1_000_000;

    public static final String SEL_TERTULIS = "1.000.000";
    public static final int BANYAK_BERKAS = 5_000;
    /** Uncompressed to compressed; real tables stay below 60. */
    public static final long NISBAH = 200;

    /** Below this size the ratio is not looked at. */
    public static final long NISBAH_MULAI = MB;

    private BatasPaket() {}
}
