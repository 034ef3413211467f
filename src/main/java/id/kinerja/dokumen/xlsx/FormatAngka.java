package id.kinerja.dokumen.xlsx;

import id.kinerja.kernel.FormatIndonesia;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a number is printed: what stands before and after it, decimals, and whether thousands are grouped.
 *
 * @param awalan "Rp" or nothing
 * @param akhiran the unit, such as "%" or " orang"
 */
record FormatAngka(String awalan, int desimal, Ribuan ribuan, String akhiran) {
    enum Ribuan {
        BERTITIK,
        POLOS
    }

    private static final Pattern TERCETAK =
            Pattern.compile("([^\\d−-]*)([−-]?)([^\\d−-]*)(\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,(\\d+))?(\\D*)");

    private static final Pattern POLOS =
            Pattern.compile("[−-]?(?:[1-9]\\d{0,2}(?:\\.\\d{3})+|0|[1-9]\\d*)(?:,\\d+)?\\s?%?");

    /** A number that stands in a cell without being measured. */
    record Bilangan(BigDecimal nilai, FormatAngka format) {}

    /** How a value is printed in a text; empty when the text holds more than it, or another number. */
    static Optional<FormatAngka> dari(String tercetak, BigDecimal nilai) {
        return urai(tercetak)
                .filter(b -> nilai.setScale(b.format().desimal(), RoundingMode.HALF_UP)
                                .compareTo(b.nilai())
                        == 0)
                .map(Bilangan::format);
    }

    /** A text that is a number as Indonesian writes it; codes such as 01 or 1.1.2 are none. */
    static Optional<Bilangan> bilangan(String teks) {
        return POLOS.matcher(teks).matches() ? urai(teks) : Optional.empty();
    }

    private static Optional<Bilangan> urai(String teks) {
        Matcher m = TERCETAK.matcher(teks);
        if (!m.matches()) {
            return Optional.empty();
        }
        String bulat = m.group(4);
        String pecahan = Optional.ofNullable(m.group(5)).orElse("");
        BigDecimal besar = new BigDecimal(bulat.replace(".", "") + (pecahan.isEmpty() ? "" : "." + pecahan));
        Ribuan ribuan = bulat.length() > 3 && bulat.indexOf('.') < 0 ? Ribuan.POLOS : Ribuan.BERTITIK;
        FormatAngka format = new FormatAngka(m.group(1) + m.group(3), pecahan.length(), ribuan, m.group(6));
        return Optional.of(new Bilangan(m.group(2).isEmpty() ? besar : besar.negate(), format));
    }

    /** What a program shows for this value. */
    String tercetak(BigDecimal nilai) {
        return awalan + FormatIndonesia.angka(nilai, desimal) + akhiran;
    }

    /** The format code: Indonesian separators where the program honours the locale, the sign as print has it. */
    String kode(String tanda) {
        String angka = (ribuan == Ribuan.BERTITIK ? "#,##0" : "0") + (desimal == 0 ? "" : "." + "0".repeat(desimal));
        String isi = harfiah(awalan) + angka + harfiah(akhiran + tanda);
        return "[$-421]" + isi + ";[$-421]" + harfiah("−") + isi + ";[$-421]" + isi + ";" + kodeTeks(tanda);
    }

    /** The format code of a word. */
    static String kodeTeks(String tanda) {
        return "@" + harfiah(tanda);
    }

    private static String harfiah(String teks) {
        return teks.isEmpty() ? "" : "\"" + teks.replace('"', '\'') + "\"";
    }
}
