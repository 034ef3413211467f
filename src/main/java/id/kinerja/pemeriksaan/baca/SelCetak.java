package id.kinerja.pemeriksaan.baca;

/**
 * A cell as printed, its lines joined by blanks.
 *
 * @param lebar columns it covers; 1 also where the format does not tell
 * @param tinggi rows it covers
 */
public record SelCetak(String teks, int lebar, int tinggi, Ragam ragam) {
    public static final SelCetak KOSONG = new SelCetak("", 1, 1, Ragam.BIASA);

    /** How its text is set. */
    public enum Ragam {
        BIASA,
        TEBAL
    }

    public static SelCetak isi(String teks) {
        return teks.isEmpty() ? KOSONG : new SelCetak(teks, 1, 1, Ragam.BIASA);
    }
}
