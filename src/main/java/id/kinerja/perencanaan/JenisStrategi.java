package id.kinerja.perencanaan;

/** Strategy or policy direction. */
public enum JenisStrategi {
    STRATEGI,
    ARAH_KEBIJAKAN
}
