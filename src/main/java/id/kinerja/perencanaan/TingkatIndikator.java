package id.kinerja.perencanaan;

/** Which level an indicator measures. KELUARAN is an output hung on a programme or a sub kegiatan. */
public enum TingkatIndikator {
    TUJUAN,
    SASARAN,
    PROGRAM,
    KEGIATAN,
    SUB_KEGIATAN,
    KELUARAN
}
