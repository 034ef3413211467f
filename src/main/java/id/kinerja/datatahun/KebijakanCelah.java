package id.kinerja.datatahun;

/** What happens to a value that falls between two classes. */
public enum KebijakanCelah {
    /** Down to the class below (conservative, the default). */
    BATAS_BAWAH,
    /** Up to the class above: a class begins where the one below ends. */
    LEBIH_DARI,
    /** Rounded half up to a whole number first. */
    BULATKAN
}
