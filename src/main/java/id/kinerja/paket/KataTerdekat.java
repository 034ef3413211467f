package id.kinerja.paket;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that somebody probably meant. */
public final class KataTerdekat {
    private KataTerdekat() {}

    /** The nearest one, when at most a third of its letters differ. */
    public static Optional<String> cari(String tertulis, Collection<String> dikenal) {
        String kata = tertulis.toLowerCase(Locale.ROOT);
        return dikenal.stream()
                .sorted()
                .filter(d -> Math.abs(d.length() - kata.length()) <= Math.max(2, d.length() / 3))
                .min(Comparator.comparingInt(d -> jarak(kata, d.toLowerCase(Locale.ROOT))))
                .filter(d -> jarak(kata, d.toLowerCase(Locale.ROOT)) <= Math.max(2, d.length() / 3));
    }

    /** " Mungkin maksudnya x." or nothing. */
    public static String saran(String tertulis, Collection<String> dikenal) {
        return cari(tertulis, dikenal).map(d -> " Mungkin maksudnya " + d + ".").orElse("");
    }

    private static int jarak(String a, String b) {
        int[] baris = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            baris[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int kiriAtas = baris[0];
            baris[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int atas = baris[j];
                int ganti = kiriAtas + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                baris[j] = Math.min(ganti, Math.min(atas, baris[j - 1]) + 1);
                kiriAtas = atas;
            }
        }
        return baris[b.length()];
    }
}
