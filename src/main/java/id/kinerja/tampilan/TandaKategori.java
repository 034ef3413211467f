package id.kinerja.tampilan;

/**
 * A class of the scale in force as a tag; the colour follows its rank, not its word.
 *
 * @param peringkat 5 (best) to 1, or 0 where nothing can be computed
 */
public record TandaKategori(String nama, int peringkat) {
    public static final TandaKategori TAK_TERHITUNG = new TandaKategori("Tidak dapat dihitung", 0);
}
