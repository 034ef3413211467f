package id.kinerja.pekerjaan;

/** The work can not be done; the message says in Indonesian why and what to do. */
public final class KerjaDitolak extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public KerjaDitolak(String pesan) {
        super(pesan);
    }
}
