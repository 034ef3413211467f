package id.kinerja.layar.periksa;

/** The check that was asked for takes longer than a page; it goes on as a job. */
final class MasihDiperiksa extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String pekerjaan;

    MasihDiperiksa(String pekerjaan) {
        super("pemeriksaan masih berjalan: " + pekerjaan);
        this.pekerjaan = pekerjaan;
    }

    /** Id of the job. */
    String pekerjaan() {
        return pekerjaan;
    }
}
