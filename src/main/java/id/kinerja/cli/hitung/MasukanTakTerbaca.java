package id.kinerja.cli.hitung;

/** The whole file can not be read; the message says why and what to do. */
public final class MasukanTakTerbaca extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MasukanTakTerbaca(String pesan) {
        super(pesan);
    }

    public String pesan() {
        return String.valueOf(getMessage());
    }
}
