package id.kinerja.penyimpanan;

/** A file on its way into a review. */
public final class BerkasReviu {
    private final String nama;
    private final byte[] isi;

    /** @param nama file name without folders */
    public BerkasReviu(String nama, byte[] isi) {
        this.nama = nama;
        this.isi = isi.clone();
    }

    public String nama() {
        return nama;
    }

    public int ukuran() {
        return isi.length;
    }

    public byte[] bita() {
        return isi.clone();
    }
}
