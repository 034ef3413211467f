package id.kinerja.kernel;

import id.kinerja.kernel.BacaAngka.Nilai;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a target: a number, or a range such as {@code 80-90}, {@code 80 – 90} or {@code 7 s.d. 8}; ends may be negative. */
public final class BacaTarget {
    private static final Pattern PEMISAH =
            Pattern.compile("(?i)\\bs\\.\\s?d\\.?|\\bs/d\\b|\\bsampai(?: dengan)?\\b|[-−–—]");

    private BacaTarget() {}

    /** What was read. */
    public sealed interface Bacaan {}

    /** A {@link Hasil.Angka} or a {@link Hasil.Rentang}. */
    public record Isi(Hasil target) implements Bacaan {}

    public record Kosong() implements Bacaan {}

    /** Neither number nor range; {@code sebab} says so in Indonesian and what to write instead. */
    public record Salah(String sebab) implements Bacaan {}

    public static Bacaan baca(String teks, JenisSatuan jenis) {
        return switch (BacaAngka.baca(teks, jenis)) {
            case Nilai(BigDecimal nilai) -> new Isi(new Hasil.Angka(nilai));
            case BacaAngka.Kosong k -> new Kosong();
            case BacaAngka.Salah(String sebab) ->
                rentang(teks, jenis).orElseGet(() -> new Salah(sebab + "; rentang ditulis seperti 80–90"));
        };
    }

    private static Optional<Bacaan> rentang(String teks, JenisSatuan jenis) {
        Optional<Bacaan> salah = Optional.empty();
        Matcher m = PEMISAH.matcher(teks);
        while (m.find()) {
            BacaAngka.Bacaan bawah = BacaAngka.baca(teks.substring(0, m.start()), jenis);
            BacaAngka.Bacaan atas = BacaAngka.baca(teks.substring(m.end()), jenis);
            if (bawah instanceof Nilai(BigDecimal b) && atas instanceof Nilai(BigDecimal a)) {
                return Optional.of(
                        b.compareTo(a) <= 0
                                ? new Isi(new Hasil.Rentang(b, a))
                                : new Salah("rentang \"" + teks.strip()
                                        + "\" terbalik; tulis batas bawah dahulu, misalnya 80–90"));
            }
            if (salah.isEmpty() && atas instanceof Nilai && bawah instanceof BacaAngka.Salah(String sebab)) {
                salah = Optional.of(new Salah("batas bawah rentang: " + sebab));
            } else if (salah.isEmpty()
                    && !(bawah instanceof BacaAngka.Kosong)
                    && atas instanceof BacaAngka.Salah(String sebab)
                    && berangka(teks, 0, m.start())
                    && berangka(teks, m.end(), teks.length())) {
                salah = Optional.of(new Salah("batas atas rentang: " + sebab));
            }
        }
        return salah;
    }

    private static boolean berangka(String teks, int a, int z) {
        return teks.substring(a, z).chars().anyMatch(c -> c >= '0' && c <= '9');
    }
}
