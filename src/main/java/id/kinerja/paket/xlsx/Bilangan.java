package id.kinerja.paket.xlsx;

/** Whole numbers in attributes. */
final class Bilangan {
    private Bilangan() {}

    /** {@code baku} when the text is not a small number without sign. */
    static int bulat(String teks, int baku) {
        return teks.matches("\\d{1,9}") ? Integer.parseInt(teks) : baku;
    }
}
