package id.kinerja.organisasi;

/** Kind of organisation unit, decides its place in the organisation chart. */
public enum JenisUnit {
    PIMPINAN,
    SEKRETARIAT,
    BIDANG,
    SUBBAGIAN,
    SEKSI,
    JABATAN_FUNGSIONAL,
    UPTD
}
