package id.kinerja.pemeriksaan.aturan;

import id.kinerja.pemeriksaan.telaah.NamaRata;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether running text speaks of what a row of a table is about. */
public final class NamaDalamTeks {
    private static final int SINGKATAN_TERPENDEK = 3;

    private NamaDalamTeks() {}

    /** Most of the words of the name, or its initials as an abbreviation, stand in the text. */
    public static boolean disebut(String teks, String nama) {
        String t = teks.toLowerCase(Locale.ROOT);
        List<String> kata = NamaRata.dari(nama).kata();
        String awalan = kata.stream()
                .filter(k -> Character.isLetter(k.charAt(0)))
                .map(k -> k.substring(0, 1))
                .reduce("", String::concat);
        long ada = kata.stream().filter(k -> ada(t, k)).count();
        return !kata.isEmpty()
                && (ada * 3 >= kata.size() * 2 && ada >= Math.min(2, kata.size())
                        || awalan.length() >= SINGKATAN_TERPENDEK && ada(t, awalan));
    }

    private static boolean ada(String teks, String kata) {
        return Pattern.compile("\\b" + Pattern.quote(kata) + "\\b")
                .matcher(teks)
                .find();
    }
}
