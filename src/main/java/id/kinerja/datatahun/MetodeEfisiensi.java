package id.kinerja.datatahun;

/** Method by which efficiency is computed; its name is always printed. */
public enum MetodeEfisiensi {
    /** Capaian minus absorption; efficient when capaian ≥ absorption. */
    CAPAIAN_KURANG_SERAPAN,
    /** 100 minus absorption; ignores capaian. */
    SERATUS_KURANG_SERAPAN,
    /** PMK 214/2017, by analogy. */
    PMK_214_2017,
    /** PMK 22/2021, by analogy. */
    PMK_22_2021
}
