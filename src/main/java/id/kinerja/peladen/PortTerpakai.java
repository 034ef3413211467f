package id.kinerja.peladen;

/** Another program listens on the port. */
public final class PortTerpakai extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PortTerpakai(int port, Throwable sebab) {
        super(
                "Port " + port + " sedang dipakai program lain. Pilih port lain dengan --port, misalnya --port "
                        + (port + 1) + ", atau hentikan program itu.",
                sebab);
    }

    /** What is wrong and what to do, for the user. */
    public String pesan() {
        return String.valueOf(getMessage());
    }
}
