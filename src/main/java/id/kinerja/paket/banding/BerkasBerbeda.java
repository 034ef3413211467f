package id.kinerja.paket.banding;

/** A file of a package (narrative, picture, evidence) that is not the same on both sides. */
public record BerkasBerbeda(String jalur, Perubahan perubahan) {
    /** What became of the file. */
    public enum Perubahan {
        BARU,
        BERUBAH,
        HILANG
    }
}
