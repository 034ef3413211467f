package id.kinerja.organisasi;

/** Kind of government the agency belongs to. */
public enum JenisPemda {
    KOTA,
    KABUPATEN,
    PROVINSI,
    PUSAT
}
