package id.kinerja.basisdata;

/** The database can not be used; the message says in Indonesian what is wrong and what to do. */
public final class BasisDataGagal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BasisDataGagal(String pesan) {
        super(pesan);
    }

    BasisDataGagal(String pesan, Throwable sebab) {
        super(pesan, sebab);
    }

    /** What is wrong and what to do, for the user. */
    public String pesan() {
        return String.valueOf(getMessage());
    }
}
