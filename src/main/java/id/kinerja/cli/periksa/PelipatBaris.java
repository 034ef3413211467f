package id.kinerja.cli.periksa;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks text into lines of at most {@code lebar} characters at its blanks; a longer word is cut. */
final class PelipatBaris {
    private static final Pattern KENDALI = Pattern.compile("[\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069]");

    private PelipatBaris() {}

    /** Without what would steer the terminal. */
    static String tampak(String teks) {
        return KENDALI.matcher(teks).replaceAll(" ");
    }

    static List<String> lipat(String teks, int lebar) {
        List<String> hasil = new ArrayList<>();
        StringBuilder baris = new StringBuilder();
        for (String kata : tampak(teks).strip().split("\\s+", -1)) {
            String sisa = kata;
            if (!baris.isEmpty() && baris.length() + 1 + sisa.length() > lebar) {
                hasil.add(baris.toString());
                baris.setLength(0);
            }
            while (sisa.length() > lebar) {
                hasil.add(sisa.substring(0, lebar));
                sisa = sisa.substring(lebar);
            }
            baris.append(baris.isEmpty() ? "" : " ").append(sisa);
        }
        hasil.add(baris.toString());
        return hasil;
    }
}
