package id.kinerja.pemeriksaan.baca.teks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits a line of text into the cells of a row. */
final class BarisTeks {
    private static final Pattern BUKAN_GARIS = Pattern.compile("[^|:\\s-]");

    /** Pipes that make a row also where none stands before its first cell; a page footer has fewer. */
    private static final int PIPA_TANPA_AWAL = 3;

    private BarisTeks() {}

    /** The cells; one alone when the line is no row. */
    static List<String> sel(String baris) {
        if (baris.indexOf('\t') >= 0) {
            return List.of(baris.split("\t", -1));
        }
        String rapi = baris.strip();
        if (!rapi.startsWith("|") && rapi.chars().filter(c -> c == '|').count() >= PIPA_TANPA_AWAL) {
            return pipa("|" + rapi);
        }
        if (!rapi.startsWith("|") || rapi.indexOf('|', 1) < 0) {
            return List.of(baris);
        }
        return pipa(rapi);
    }

    /** The line of dashes below the heading of a Markdown table. */
    static boolean pemisahTabel(String baris) {
        String rapi = baris.strip();
        return rapi.indexOf('|') >= 0
                && rapi.contains("--")
                && !BUKAN_GARIS.matcher(rapi).find();
    }

    private static List<String> pipa(String baris) {
        List<String> hasil = new ArrayList<>();
        StringBuilder sel = new StringBuilder();
        int akhir = baris.endsWith("|") && !baris.endsWith("\\|") ? baris.length() - 1 : baris.length();
        for (int i = 1; i < akhir; i++) {
            char c = baris.charAt(i);
            if (c == '\\' && i + 1 < akhir && baris.charAt(i + 1) == '|') {
                sel.append('|');
                i++;
            } else if (c == '|') {
                hasil.add(sel.toString());
                sel.setLength(0);
            } else {
                sel.append(c);
            }
        }
        hasil.add(sel.toString());
        return hasil;
    }
}
