package id.kinerja.penyimpanan;

/** Somebody else changed the data year after it was compared; nothing was written. */
public final class DataSudahBerubah extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int dasar;
    private final int kini;

    public DataSudahBerubah(int dasar, int kini) {
        super("Data ini sudah berubah: perbandingan memakai versi " + dasar + ", yang berlaku kini versi " + kini
                + ". Bandingkan lagi sebelum menerapkan. Tidak ada yang diubah.");
        this.dasar = dasar;
        this.kini = kini;
    }

    public int dasar() {
        return dasar;
    }

    public int kini() {
        return kini;
    }
}
