package id.kinerja.perencanaan;

/** Formula of an indicator whose lower value is better: (2T − R) ÷ T, or T ÷ R. */
public enum RumusTurun {
    SELISIH,
    RASIO_TERBALIK
}
