package id.kinerja.layar.anggaran;

/** What siblings can be ordered by. */
public enum KolomUrut {
    KODE,
    PAGU,
    REALISASI,
    SISA,
    SERAPAN
}
