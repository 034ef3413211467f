package id.kinerja.anggaran;

/** Kind of spending. PP 12/2019 article 55. */
public enum JenisBelanja {
    OPERASI,
    MODAL
}
