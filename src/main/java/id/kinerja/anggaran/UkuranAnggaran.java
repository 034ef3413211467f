package id.kinerja.anggaran;

/** What a stated sum is the sum of. */
public enum UkuranAnggaran {
    PAGU,
    REALISASI,
    FISIK
}
