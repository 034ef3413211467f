package id.kinerja.pemeriksaan.telaah;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of a text, for comparing wordings. */
public final class Kata {
    private static final Pattern KATA = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int PANJANG_UNTUK_DUA = 8;
    private static final Set<String> TUGAS = Set.of(
            "dan",
            "atau",
            "serta",
            "di",
            "ke",
            "dari",
            "pada",
            "yang",
            "dengan",
            "untuk",
            "dalam",
            "atas",
            "terhadap",
            "bagi",
            "oleh",
            "antara",
            "per",
            "sebagai",
            "adalah",
            "the",
            "of");

    private Kata() {}

    /** Its words and numbers in lower case. */
    public static List<String> dari(String teks) {
        List<String> hasil = new ArrayList<>();
        Matcher m = KATA.matcher(teks.toLowerCase(Locale.ROOT));
        while (m.find()) {
            hasil.add(m.group());
        }
        return hasil;
    }

    /** Its words without the small ones that only join others. */
    public static List<String> isi(String teks) {
        return dari(teks).stream().filter(k -> !TUGAS.contains(k)).toList();
    }

    public static boolean tugas(String kata) {
        return TUGAS.contains(kata.toLowerCase(Locale.ROOT));
    }

    /** Letters and digits alone, so that case, marks and blanks make no difference. */
    public static String rapat(String teks) {
        return String.join("", dari(teks));
    }

    /** The longer text has every word of the shorter. */
    public static boolean termuat(String pendek, String panjang) {
        return new HashSet<>(isi(panjang)).containsAll(isi(pendek));
    }

    /** Shared words, as hundredths of the words of the one that has fewer. */
    public static int persenSama(String a, String b) {
        Set<String> kiri = new HashSet<>(isi(a));
        Set<String> kanan = new HashSet<>(isi(b));
        int sedikit = Math.min(kiri.size(), kanan.size());
        if (sedikit == 0) {
            return 0;
        }
        long sama = kiri.stream()
                .filter(k -> kanan.stream().anyMatch(l -> k.equals(l) || k.length() > 4 && salahKetik(k, l)))
                .count();
        return (int) Math.min(100, sama * 100 / sedikit);
    }

    /** Likely the same word with a slip of the fingers. */
    public static boolean salahKetik(String a, String b) {
        return jarak(a, b) <= (Math.min(a.length(), b.length()) >= PANJANG_UNTUK_DUA ? 2 : 1);
    }

    /** Least number of letters added, dropped, replaced or swapped with their neighbour. */
    public static int jarak(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int beda = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + beda);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
