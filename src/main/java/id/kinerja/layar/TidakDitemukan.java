package id.kinerja.layar;

/** There is nothing at this address; the message says in Indonesian what is missing and what to do. */
public final class TidakDitemukan extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TidakDitemukan(String pesan) {
        super(pesan);
    }
}
