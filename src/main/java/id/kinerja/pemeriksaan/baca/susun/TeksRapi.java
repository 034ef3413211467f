package id.kinerja.pemeriksaan.baca.susun;

import java.util.Collection;
import java.util.stream.Collectors;

/** Text as people see it on one line: runs of any blanks are one blank, what has no width is gone. */
public final class TeksRapi {
    private TeksRapi() {}

    public static String rapi(String teks) {
        if (sudahRapi(teks)) {
            return teks;
        }
        StringBuilder hasil = new StringBuilder(teks.length());
        boolean jeda = false;
        for (int i = 0; i < teks.length(); i++) {
            char c = teks.charAt(i);
            if (kosong(c)) {
                jeda = true;
            } else if (!takTampak(c)) {
                if (jeda && !hasil.isEmpty()) {
                    hasil.append(' ');
                }
                jeda = false;
                hasil.append(c == '\u2011' ? '-' : c);
            }
        }
        return hasil.toString();
    }

    /** Pieces one after the other, the blank ones left out. */
    public static String gabung(Collection<String> teks) {
        return teks.stream().filter(t -> !t.isEmpty()).collect(Collectors.joining(" "));
    }

    private static boolean sudahRapi(String teks) {
        char sebelum = ' ';
        for (int i = 0; i < teks.length(); i++) {
            char c = teks.charAt(i);
            if (c == ' ' ? sebelum == ' ' : kosong(c) || takTampak(c) || c == '\u2011') {
                return false;
            }
            sebelum = c;
        }
        return teks.isEmpty() || sebelum != ' ';
    }

    private static boolean kosong(char c) {
        return c <= ' ' && c != 0 || Character.isSpaceChar(c) || c == '\u0085';
    }

    private static boolean takTampak(char c) {
        return c == 0
                || c >= '\u007f' && c < '\u00a0'
                || c == '\u00ad'
                || c >= '\u200b' && c <= '\u200f'
                || c >= '\u202a' && c <= '\u202e'
                || c == '\u2060'
                || c >= '\ufe00' && c <= '\ufe0f'
                || c == '\ufeff';
    }
}
