package id.kinerja.kernel;

/** Level of a line in the budget tree. */
public enum TingkatAnggaran {
    PROGRAM,
    KEGIATAN,
    SUB_KEGIATAN
}
