package id.kinerja.cli;

/** Ends a command with a message for people and an exit status; never a stack trace. */
final class Gagal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;

    private Gagal(int status, String pesan) {
        super(pesan);
        this.status = status;
    }

    /** What was given can not be used. */
    static Gagal masukan(String pesan) {
        return new Gagal(Keluar.MASUKAN_TIDAK_TERBACA, pesan);
    }

    int status() {
        return status;
    }

    String pesan() {
        return String.valueOf(getMessage());
    }
}
