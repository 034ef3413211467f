package id.kinerja.pemeriksaan.telaah;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the number that fills a cell is printed; its value does not matter here.
 *
 * @param awalan currency before it as printed, blanks left out; blank when there is none
 * @param angka digits and marks
 * @param satuan what follows, in lower case; {@code %} for a percentage
 */
public record BentukAngka(String awalan, String angka, String satuan, Tanda tanda) {
    private static final Pattern SEL = Pattern.compile(
            "(Rp\\s*\\.?)?\\s*\\(?[-–]?\\s*(\\d[\\d.,]*\\d|\\d)\\s*(?:,-{1,2}|,=|\\.-)?\\)?\\s*(%|persen|\\p{L}[\\p{L}/]{1,14}|rumah tangga)?\\p{Ll}?\\s*");
    private static final int TERPANJANG = 48;
    private static final Pattern TITIK_RIBUAN = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern KOMA_RIBUAN =
            Pattern.compile("\\d{1,3}(,\\d{3}){2,}(\\.\\d{1,2})?|\\d{1,3}(,\\d{3})+\\.\\d{1,2}");
    private static final Pattern KOMA_TIGA = Pattern.compile("\\d{1,3},\\d{3}");
    private static final Pattern KOMA_DESIMAL = Pattern.compile("\\d+,(\\d{1,2}|\\d{4,})");
    private static final Pattern TITIK_DESIMAL = Pattern.compile("\\d+\\.(\\d{1,2}|\\d{4,})");
    private static final Pattern POLOS = Pattern.compile("\\d+");

    /** How the marks inside a number are used. */
    public enum Tanda {
        POLOS,
        TITIK_RIBUAN,
        KOMA_RIBUAN,
        /** {@code 18,571}: thousands or three decimals. */
        KOMA_TIGA_ANGKA,
        KOMA_DESIMAL,
        TITIK_DESIMAL,
        /** Groups of other lengths. */
        TAK_TERATUR
    }

    /** The number a cell holds, when it holds one and little else. */
    public static Optional<BentukAngka> baca(String sel) {
        if (sel.length() > TERPANJANG || sel.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        Matcher m = SEL.matcher(sel.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        String awalan = m.group(1) == null ? "" : m.group(1).replaceAll("\\s", "");
        String satuan = m.group(3) == null ? "" : m.group(3).strip().toLowerCase(Locale.ROOT);
        return Optional.of(
                new BentukAngka(awalan, m.group(2), satuan.equals("persen") ? "%" : satuan, tanda(m.group(2))));
    }

    public static Tanda tanda(String angka) {
        if (POLOS.matcher(angka).matches()) {
            return Tanda.POLOS;
        }
        if (TITIK_RIBUAN.matcher(angka).matches()) {
            return Tanda.TITIK_RIBUAN;
        }
        if (KOMA_RIBUAN.matcher(angka).matches()) {
            return Tanda.KOMA_RIBUAN;
        }
        if (KOMA_TIGA.matcher(angka).matches()) {
            return Tanda.KOMA_TIGA_ANGKA;
        }
        if (KOMA_DESIMAL.matcher(angka).matches()) {
            return Tanda.KOMA_DESIMAL;
        }
        return TITIK_DESIMAL.matcher(angka).matches() ? Tanda.TITIK_DESIMAL : Tanda.TAK_TERATUR;
    }

    public boolean uang() {
        return !awalan.isEmpty();
    }

    public boolean persen() {
        return satuan.equals("%");
    }
}
