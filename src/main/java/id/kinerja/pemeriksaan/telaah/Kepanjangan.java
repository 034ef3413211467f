package id.kinerja.pemeriksaan.telaah;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An abbreviation with what is written beside it as its meaning.
 *
 * @param singkatan in capitals
 * @param kata words of the meaning in lower case, without the small ones
 * @param pasti its initials make the abbreviation, or it is all that stands in the bracket; otherwise only the words before the bracket
 * @param tercetak as printed
 */
public record Kepanjangan(String singkatan, List<String> kata, boolean pasti, String tercetak) {
    private static final Pattern DI_KURUNG = Pattern.compile("\\(\\s*(\\p{Lu}[\\p{Lu}\\d]{2,11})\\s*\\)");
    private static final Pattern DI_DEPAN =
            Pattern.compile("\\b(\\p{Lu}{3,12})\\s*\\(\\s*(\\p{L}[\\p{L}\\s/-]{6,90})\\)");
    private static final Pattern KATA = Pattern.compile("[\\p{L}]+");
    private static final Pattern PEMUTUS = Pattern.compile("[.;:,()“”\"]");

    public Kepanjangan {
        kata = List.copyOf(kata);
    }

    public static List<Kepanjangan> cari(String teks) {
        List<Kepanjangan> hasil = new ArrayList<>();
        if (teks.indexOf('(') < 0) {
            return hasil;
        }
        Matcher m = DI_KURUNG.matcher(teks);
        while (m.find()) {
            String sebelum = teks.substring(Math.max(0, m.start() - 120), m.start());
            Matcher putus = PEMUTUS.matcher(sebelum);
            int awal = 0;
            while (putus.find()) {
                awal = putus.end();
            }
            diDepanKurung(m.group(1), sebelum.substring(awal), hasil);
        }
        m = DI_DEPAN.matcher(teks);
        while (m.find()) {
            List<String> kata = Kata.isi(m.group(2));
            if (kata.size() > 1
                    && kata.getFirst().charAt(0)
                            == Character.toLowerCase(m.group(1).charAt(0))
                    && !m.group(2).equals(m.group(2).toLowerCase(Locale.ROOT))) {
                hasil.add(new Kepanjangan(m.group(1), kata, true, m.group(2).strip()));
            }
        }
        return hasil;
    }

    private static void diDepanKurung(String singkatan, String sebelum, List<Kepanjangan> hasil) {
        List<String> cetak = new ArrayList<>();
        Matcher m = KATA.matcher(sebelum);
        while (m.find()) {
            cetak.add(m.group());
        }
        List<String> kata = new ArrayList<>();
        int i = cetak.size() - 1;
        String huruf = singkatan.replaceAll("\\d", "");
        for (; i >= 0 && kata.size() < huruf.length(); i--) {
            if (!Kata.tugas(cetak.get(i))) {
                kata.addFirst(cetak.get(i).toLowerCase(Locale.ROOT));
            }
        }
        boolean pasti = kata.size() == huruf.length() && sesuai(kata, huruf);
        int awal = pasti ? i + 1 : Math.max(0, cetak.size() - huruf.length() - 2);
        List<String> isi = pasti
                ? kata
                : cetak.subList(awal, cetak.size()).stream()
                        .map(k -> k.toLowerCase(Locale.ROOT))
                        .filter(k -> !Kata.tugas(k))
                        .toList();
        if (!isi.isEmpty()) {
            hasil.add(new Kepanjangan(singkatan, isi, pasti, String.join(" ", cetak.subList(awal, cetak.size()))));
        }
    }

    private static boolean sesuai(List<String> kata, String huruf) {
        for (int i = 0; i < huruf.length(); i++) {
            if (Character.toUpperCase(kata.get(i).charAt(0)) != huruf.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
