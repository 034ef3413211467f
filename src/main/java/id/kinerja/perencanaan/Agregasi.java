package id.kinerja.perencanaan;

/** How quarters make a year. */
public enum Agregasi {
    JUMLAH,
    TERAKHIR,
    RATA_RATA
}
