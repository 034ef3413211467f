package id.kinerja.perencanaan;

/** Part of the vision and mission. */
public enum JenisVisiMisi {
    VISI,
    MISI,
    MAKNA
}
