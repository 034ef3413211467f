package id.kinerja.pemeriksaan.telaah;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name without what makes no difference: capitals, brackets, marks, small words and the number before it.
 *
 * @param kata the words that count, in order
 * @param ringkas the same with {@code Pemerlu Pelayanan Kesejahteraan Sosial (PPKS)} as {@code ppks}
 */
public record NamaRata(List<String> kata, List<String> ringkas) {
    private static final Set<String> KECIL = Set.of(
            "dan",
            "atau",
            "yang",
            "yg",
            "di",
            "ke",
            "dari",
            "pada",
            "untuk",
            "serta",
            "dengan",
            "dalam",
            "oleh",
            "the",
            "of",
            "sub",
            "kegiatan",
            "program");
    private static final Pattern KURUNG = Pattern.compile("\\([^()]*(?:\\([^()]*\\)[^()]*)?\\)");
    private static final Pattern NOMOR =
            Pattern.compile("^\\s*(?:\\d++(?:\\.\\d++)*+[.),]?|[a-zA-Z][.)]|[ivxIVX]+[.)])\\s+");
    private static final Pattern SINGKATAN = Pattern.compile("\\(\\s*([A-Z]{2,10})\\s*\\)");
    private static final Pattern KATA = Pattern.compile("\\p{L}+");
    private static final Pattern BUKAN_KATA = Pattern.compile("[^\\p{L}\\d%]+");
    private static final int AWALAN = 7;
    private static final int TERPENDEK = 6;
    /** Nobody asks how alike names are that differ more than this. */
    private static final int TERJAUH = 50;

    public NamaRata {
        kata = List.copyOf(kata);
        ringkas = ringkas.equals(kata) ? kata : List.copyOf(ringkas);
    }

    public static NamaRata dari(String nama) {
        String isi = NOMOR.matcher(nama).replaceFirst("");
        String diringkas = diringkas(isi);
        List<String> kata = kata(KURUNG.matcher(isi).replaceAll(" "));
        return new NamaRata(
                kata,
                diringkas.equals(isi) ? kata : kata(KURUNG.matcher(diringkas).replaceAll(" ")));
    }

    private static List<String> kata(String teks) {
        List<String> kata = new ArrayList<>();
        for (String k : BUKAN_KATA.split(teks.toLowerCase(Locale.ROOT))) {
            if (!k.isEmpty() && !KECIL.contains(k)) {
                kata.add(k.equals("diluar") || k.equals("didalam") || k.equals("diatas") ? k.substring(2) : k);
            }
        }
        return kata;
    }

    /** Puts an abbreviation in the place of the words before it whose initials make it. */
    private static String diringkas(String nama) {
        if (nama.indexOf('(') < 0) {
            return nama;
        }
        Matcher m = SINGKATAN.matcher(nama);
        StringBuilder hasil = new StringBuilder();
        int akhir = 0;
        while (m.find()) {
            String sebelum = nama.substring(akhir, m.start());
            int potong = awalKepanjangan(sebelum, m.group(1));
            hasil.append(potong < 0 ? sebelum : sebelum.substring(0, potong) + m.group(1))
                    .append(' ');
            akhir = m.end();
        }
        return hasil.append(nama.substring(akhir)).toString();
    }

    private static int awalKepanjangan(String sebelum, String singkatan) {
        Matcher m = KATA.matcher(sebelum);
        List<Integer> awal = new ArrayList<>();
        List<String> kata = new ArrayList<>();
        while (m.find()) {
            if (!KECIL.contains(m.group().toLowerCase(Locale.ROOT))) {
                awal.add(m.start());
                kata.add(m.group());
            }
        }
        int pertama = kata.size() - singkatan.length();
        for (int i = 0; i < singkatan.length() && pertama >= 0; i++) {
            if (Character.toUpperCase(kata.get(pertama + i).charAt(0)) != singkatan.charAt(i)) {
                return -1;
            }
        }
        return pertama < 0 ? -1 : awal.get(pertama);
    }

    @Override
    public int hashCode() {
        return kata.hashCode();
    }

    public boolean kosong() {
        return kata.isEmpty();
    }

    /** One name spells out the other: all words of the shorter one, if there are enough of them, stand in the longer. */
    public boolean termuat(NamaRata lain, int palingSedikit) {
        boolean terpendek = kata.size() <= lain.kata.size();
        List<String> pendek = terpendek ? kata : lain.kata;
        List<String> panjang = terpendek ? lain.kata : kata;
        return pendek.size() >= palingSedikit && panjang.containsAll(pendek);
    }

    /** Share of the words that both names have, in percent of the longer one; 100 for the same words in the same order. */
    public int serupa(NamaRata lain) {
        return serupa(lain, 0);
    }

    /** The same, where nobody asks how alike names are that are less alike than {@code terendah}: it may be 0 then. */
    int serupa(NamaRata lain, int terendah) {
        if (kata.isEmpty() || lain.kata.isEmpty()) {
            return 0;
        }
        if (kata.equals(lain.kata)) {
            return 100;
        }
        int utuh = serupa(kata, lain.kata, terendah);
        boolean samaPanjangnya = ringkas == kata && lain.ringkas == lain.kata;
        return samaPanjangnya ? utuh : Math.max(utuh, serupa(ringkas, lain.ringkas, terendah));
    }

    private static int serupa(List<String> a, List<String> b, int terendah) {
        int terpanjang = Math.max(a.size(), b.size());
        if (Math.min(a.size(), b.size()) * 100 / terpanjang < TERJAUH) {
            return 0;
        }
        List<String> sisa = new ArrayList<>(b);
        int sama = 0;
        for (int i = 0; i < a.size(); i++) {
            int terbanyak = sama + Math.min(a.size() - i, sisa.size());
            if (terbanyak * 100 / terpanjang < terendah) {
                return 0;
            }
            int letak = sisa.indexOf(a.get(i));
            if (letak < 0) {
                letak = dekat(a.get(i), sisa);
            }
            if (letak >= 0) {
                sisa.remove(letak);
                sama++;
            }
        }
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
        if (pendek < TERPENDEK || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        boolean seawal = pendek >= AWALAN && a.regionMatches(0, b, 0, AWALAN) && Math.abs(a.length() - b.length()) <= 3;
        return seawal || JarakKata.satuHuruf(a, b);
    }
}
