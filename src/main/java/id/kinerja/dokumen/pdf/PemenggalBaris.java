package id.kinerja.dokumen.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a line may end: after a space, an em dash, or the hyphen of a repeated word. Never inside a number or an expression such
 * as {@code Kabupaten/Kota}, unless it is longer than {@value #PANJANG} characters.
 */
final class PemenggalBaris implements FSTextBreaker {
    static final int PANJANG = 28;

    private String teks = "";
    private int letak;

    @Override
    public void setText(String teksBaru) {
        teks = teksBaru;
        letak = 0;
    }

    @Override
    public int next() {
        if (letak >= teks.length()) {
            return BreakIterator.DONE;
        }
        int awalKata = letak;
        for (int i = letak + 1; i < teks.length(); i++) {
            if (bolehSebelum(teks, i, awalKata)) {
                letak = i;
                return i;
            }
        }
        letak = teks.length();
        return letak;
    }

    /** The text cut at all places where a line may end; pieces keep their trailing space. */
    static List<String> potong(String teks) {
        PemenggalBaris pemenggal = new PemenggalBaris();
        pemenggal.setText(teks);
        List<String> hasil = new ArrayList<>();
        int awal = 0;
        for (int akhir = pemenggal.next(); akhir != BreakIterator.DONE; akhir = pemenggal.next()) {
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
