package id.kinerja.pekerjaan;

/** Takes down how far a job is. */
@FunctionalInterface
public interface PencatatLangkah {
    /**
     * @param langkah what is being done now, e.g. {@code Menata halaman PDF}
     * @param selesai steps that are done
     * @param dari steps in all; 0 when that is not known
     */
    void catat(String langkah, int selesai, int dari);
}
