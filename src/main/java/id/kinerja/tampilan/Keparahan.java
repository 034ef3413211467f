package id.kinerja.tampilan;

/** How grave a message is: a word with a shape of its own, never colour alone. */
public enum Keparahan {
    KESALAHAN("Kesalahan", "k-galat"),
    PERINGATAN("Peringatan", "k-ingat"),
    CATATAN("Catatan", "k-catat");

    private final String nama;
    private final String gaya;

    Keparahan(String nama, String gaya) {
        this.nama = nama;
        this.gaya = gaya;
    }

    public String nama() {
        return nama;
    }

    /** Class of the style sheet. */
    public String gaya() {
        return gaya;
    }
}
