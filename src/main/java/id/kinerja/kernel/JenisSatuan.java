package id.kinerja.kernel;

/** Kinds of unit: they decide how a number is read, how it is printed and whether a difference is "poin". */
public enum JenisSatuan {
    PERSEN,
    /** Index, score, level, ratio: has decimals, no separators. */
    INDEKS,
    /** Things that are counted: orang, dokumen, unit. */
    CACAH,
    RUPIAH,
    WAKTU
}
