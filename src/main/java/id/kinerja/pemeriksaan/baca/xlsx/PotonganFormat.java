package id.kinerja.pemeriksaan.baca.xlsx;

/** A piece of a number format code. */
sealed interface PotonganFormat {
    /** Printed as it stands. */
    record Harfiah(String teks) implements PotonganFormat {}

    /** A digit: {@code 0} always, {@code #} only when there is one, {@code ?} a blank when there is none. */
    record Digit(char jenis) implements PotonganFormat {}

    /** Part of a date or time, such as {@code yyyy}; {@code [h]} counts beyond a day. */
    record Waktu(String kode) implements PotonganFormat {}

    /** A mark without further content. */
    enum Tanda implements PotonganFormat {
        TITIK,
        KOMA,
        PERSEN,
        PANGKAT,
        TEKS,
        UMUM,
        PECAHAN
    }
}
