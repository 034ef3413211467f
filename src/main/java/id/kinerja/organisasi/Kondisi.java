package id.kinerja.organisasi;

/** Condition of an asset: B, RR, RB. */
public enum Kondisi {
    BAIK,
    RUSAK_RINGAN,
    RUSAK_BERAT
}
