package id.kinerja.perencanaan;

/** Document a target stands in. */
public enum DokumenTarget {
    RPJMD,
    RENSTRA,
    RENSTRA_PERUBAHAN,
    RENJA,
    IKU,
    PK,
    PK_PERUBAHAN,
    PENGUKURAN
}
