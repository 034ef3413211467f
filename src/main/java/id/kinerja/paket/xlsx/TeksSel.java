package id.kinerja.paket.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in a workbook: characters that XML can not hold are written {@code _x000D_}, and a text that looks so is marked itself. */
final class TeksSel {
    /** What a cell may hold. */
    static final int TERPANJANG = 32_767;

    private static final int BARIS_PER_SEL = 250;
    private static final Pattern SANDI = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** No text and no database can hold it. */
    private static final String NUL = "_x0000_";

    private TeksSel() {}

    static String sandikan(String teks) {
        StringBuilder hasil = new StringBuilder(teks.length());
        for (int i = 0; i < teks.length(); i++) {
            char c = teks.charAt(i);
            boolean tampakSandi =
                    c == '_' && SANDI.matcher(teks).region(i, teks.length()).lookingAt();
            if (tampakSandi || takTertulis(teks, i)) {
                hasil.append(String.format("_x%04X_", (int) c));
            } else {
                hasil.append(c);
            }
        }
        return hasil.toString();
    }

    /** @throws BukuDitolak when it holds a NUL */
    static String uraikan(String tertulis) throws BukuDitolak {
        if (!tertulis.contains("_x")) {
            return tertulis;
        }
        if (tertulis.contains(NUL)) {
            throw BukuDitolak.rusak("sebuah sel memuat karakter kosong (NUL)");
        }
        Matcher m = SANDI.matcher(tertulis);
        return m.replaceAll(h -> Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(h.group(1), 16))));
    }

    /** A long text in pieces that each fit a cell, in lines as well as in characters; pairs of surrogates stay together. */
    static List<String> potongan(String teks) {
        List<String> hasil = new ArrayList<>();
        int awal = 0;
        while (awal < teks.length()) {
            int akhir = akhirPotongan(teks, awal);
            hasil.add(teks.substring(awal, akhir));
            awal = akhir;
        }
        return hasil.isEmpty() ? List.of("") : hasil;
    }

    private static int akhirPotongan(String teks, int awal) {
        int baris = 0;
        int panjang = 0;
        int i = awal;
        while (i < teks.length() && baris < BARIS_PER_SEL) {
            char c = teks.charAt(i);
            panjang += c == '_' || takTertulis(teks, i) ? 7 : 1;
            if (panjang > TERPANJANG - 1) {
                break;
            }
            baris += c == '\n' ? 1 : 0;
            i++;
        }
        return i < teks.length() && Character.isHighSurrogate(teks.charAt(i - 1)) ? i - 1 : i;
    }

    private static boolean takTertulis(String teks, int i) {
        char c = teks.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 >= teks.length() || !Character.isLowSurrogate(teks.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(teks.charAt(i - 1));
        }
        return (c < ' ' && c != '\n' && c != '\t') || c == 0x7F || c == 0x85 || c == 0x2028 || c >= 0xFFFE;
    }
}
