package id.kinerja.pemeriksaan.telaah;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name without what makes no difference: capitals, brackets, marks, small words and the number before it.
 *
 * @param kata the words that count, in order
 */
public record NamaRata(List<String> kata) {
    private static final Set<String> KECIL = Set.of(
            "dan", "atau", "yang", "yg", "di", "ke", "dari", "pada", "untuk", "serta", "dengan", "dalam", "oleh", "the", "of", "sub", "kegiatan", "program");
    private static final Pattern KURUNG = Pattern.compile("\\([^)]*\\)");
    private static final Pattern NOMOR = Pattern.compile("^\\s*(?:\\d+(?:\\.\\d+)*[.),]?|[a-zA-Z][.)]|[ivxIVX]+[.)])\\s+");
    private static final Pattern BUKAN_KATA = Pattern.compile("[^\\p{L}\\d%]+");
    private static final int AWALAN = 7;
    /** Below this nobody asks how far two names are alike. */
    private static final int TERENDAH = 50;

    public NamaRata {
        kata = List.copyOf(kata);
    }

    public static NamaRata dari(String nama) {
        String rapi = NOMOR.matcher(KURUNG.matcher(nama).replaceAll(" ")).replaceFirst("").toLowerCase(Locale.ROOT);
        List<String> kata = new ArrayList<>();
        for (String k : BUKAN_KATA.split(rapi)) {
            if (!k.isEmpty() && !KECIL.contains(k)) {
                kata.add(k);
            }
        }
        return new NamaRata(kata);
    }

    public boolean kosong() {
        return kata.isEmpty();
    }

    /** Share of the words that both names have, in percent of the longer one; 100 for the same words in any order. */
    public int serupa(NamaRata lain) {
        if (kata.isEmpty() || lain.kata.isEmpty()) {
            return 0;
        }
        if (kata.equals(lain.kata)) {
            return 100;
        }
        int terbaik = Math.min(kata.size(), lain.kata.size()) * 100 / Math.max(kata.size(), lain.kata.size());
        if (terbaik < TERENDAH) {
            return terbaik;
        }
        List<String> sisa = new ArrayList<>(lain.kata);
        int sama = 0;
        for (String k : kata) {
            int letak = sisa.indexOf(k);
            if (letak < 0) {
                letak = dekat(k, sisa);
            }
            if (letak >= 0) {
                sisa.remove(letak);
                sama++;
            }
        }
        int terpanjang = Math.max(kata.size(), lain.kata.size());
        int nilai = sama * 100 / terpanjang;
        return nilai == 100 ? 99 : nilai;
    }

    private static int dekat(String kata, List<String> lain) {
        for (int i = 0; i < lain.size(); i++) {
            if (sekata(kata, lain.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The same word with another ending or a slip of the keys. */
    private static boolean sekata(String a, String b) {
        int pendek = Math.min(a.length(), b.length());
        if (pendek >= AWALAN && a.regionMatches(0, b, 0, AWALAN) && Math.abs(a.length() - b.length()) <= 3) {
            return true;
        }
        return pendek >= 6 && JarakKata.satuHuruf(a, b);
    }
}
