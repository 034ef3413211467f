package id.kinerja.layar;

/** The number of a page as it stands in an address. */
public final class NomorHalaman {
    private static final int ANGKA = 4;

    private NomorHalaman() {}

    /** Takes any text: what is no number reads as the first page. */
    public static int dari(String teks) {
        return !teks.isEmpty() && teks.length() <= ANGKA && teks.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(teks)
                : 1;
    }
}
