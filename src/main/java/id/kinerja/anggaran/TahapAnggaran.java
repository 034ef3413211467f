package id.kinerja.anggaran;

/** Original or revised budget. */
public enum TahapAnggaran {
    MURNI,
    PERUBAHAN
}
