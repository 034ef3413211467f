package id.kinerja.datatahun;

/** Over what the overall average is taken. */
public enum CakupanRataRata {
    INDIKATOR,
    SASARAN,
    TUJUAN
}
