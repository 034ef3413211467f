package id.kinerja.organisasi;

/** Task or function. */
public enum JenisTugas {
    TUGAS,
    FUNGSI
}
