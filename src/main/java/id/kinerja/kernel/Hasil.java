package id.kinerja.kernel;

import java.math.BigDecimal;

/** What a computation yields. Blank is never zero: what is missing or undefined says why. */
public sealed interface Hasil {

    /** An exact decimal; rounded only when displayed. */
    record Angka(BigDecimal nilai) implements Hasil {}

    /** A target given as a range, both ends included. */
    record Rentang(BigDecimal bawah, BigDecimal atas) implements Hasil {}

    /** A word, such as a category. */
    record Kata(String teks) implements Hasil {}

    /** Not computable or not available; the reason is a short Indonesian clause ("realisasi belum tersedia"). */
    record TakTerhitung(String alasan) implements Hasil {}

    static Hasil angka(long nilai) {
        return new Angka(BigDecimal.valueOf(nilai));
    }
}
