package id.kinerja.datatahun;

/** What an explanation is for. */
public enum JenisFaktor {
    PENGHAMBAT,
    PENDORONG,
    SOLUSI,
    PENYEBAB,
    SEBAB_EFISIENSI
}
