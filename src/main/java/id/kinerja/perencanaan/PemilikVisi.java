package id.kinerja.perencanaan;

/** Whose vision or mission it is. */
public enum PemilikVisi {
    KEPALA_DAERAH,
    OPD
}
