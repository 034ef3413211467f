package id.kinerja.kernel;

import java.math.BigDecimal;

/**
 * Reads numbers as people write them, Indonesian or plain: {@code 1.234.567,89}, {@code 99.54}, {@code Rp. 5.980.000},
 * {@code 49,422,100}, {@code 88,98 %}. What can mean two things is never guessed.
 *
 * @dasar DOMAIN: in count units and rupiah a mark before groups of three is a separator; in percent, index or score {@code 1.234} is refused
 */
public final class BacaAngka {
    private BacaAngka() {}

    /** What was read. */
    public sealed interface Bacaan {}

    public record Nilai(BigDecimal nilai) implements Bacaan {}

    public record Kosong() implements Bacaan {}

    /** Not a number, or one that can mean two things; {@code sebab} says so in Indonesian and what to write instead. */
    public record Salah(String sebab) implements Bacaan {}

    public static Bacaan baca(String teks, JenisSatuan jenis) {
        throw new UnsupportedOperationException();
    }
}
