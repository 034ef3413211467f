package id.kinerja.dokumen.tabel;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a line may end: after a space, an em dash, or the hyphen of a repeated word. Never inside a number or an expression such
 * as {@code Kabupaten/Kota}, unless it is longer than {@value #PANJANG} characters.
 */
public final class PotonganKata {
    private static final int PANJANG = 28;

    private PotonganKata() {}

    /** The next place after {@code letak} where a line may end; the length of the text when there is none. */
    public static int berikut(String teks, int letak) {
        for (int i = letak + 1; i < teks.length(); i++) {
            if (bolehSebelum(teks, i, letak)) {
                return i;
            }
        }
        return teks.length();
    }

    /** The text cut at all places where a line may end; pieces keep their trailing space. */
    public static List<String> potong(String teks) {
        List<String> hasil = new ArrayList<>();
        for (int awal = 0; awal < teks.length(); ) {
            int akhir = berikut(teks, awal);
            hasil.add(teks.substring(awal, akhir));
            awal = akhir;
        }
        return hasil;
    }

    private static boolean bolehSebelum(String teks, int i, int awalKata) {
        char kini = teks.charAt(i);
        if (kini == ' ' || kini == '\n') {
            return false;
        }
        char lalu = teks.charAt(i - 1);
        return switch (lalu) {
            case ' ', '\n', '\t', '—', '\u200b' -> true;
            case '-' -> i >= 3 && Character.isLetter(teks.charAt(i - 2)) && Character.isLowerCase(kini);
            case '/', '_', '.', '&', '=', '?' -> i - awalKata > PANJANG && Character.isLetter(kini);
            default -> false;
        };
    }
}
