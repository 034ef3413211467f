package id.kinerja.pemeriksaan.dosir;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The name of an agency for people: its words as far as they are printed as a name. */
final class SebutanInstansi {
    /** What it is and the first word of its name. */
    private static final int PALING_SEDIKIT = 2;

    private static final Pattern BUKAN_NAMA = Pattern.compile(
            "(?i)pemerintah|kota|kabupaten|kab|provinsi|tahun|daerah|nomor|anggaran|laporan|bab|periode|dalam|pada|untuk|dengan|yang|di|sebagai|adalah");
    private static final Pattern KATA = Pattern.compile("\\s+");

    private SebutanInstansi() {}

    /** The unit without what follows its name. */
    static String unit(String cetak) {
        List<String> kata = new ArrayList<>();
        for (String k : KATA.split(cetak.strip())) {
            if (kata.size() >= PALING_SEDIKIT && !k.equals("dan") && !nama(k)) {
                break;
            }
            kata.add(k);
        }
        while (kata.getLast().equalsIgnoreCase("dan")) {
            kata.removeLast();
        }
        return judul(kata).replaceFirst(",$", "");
    }

    /** Of the ways a region is printed what most have in common. */
    static String daerah(List<String> cetak) {
        List<List<String>> semua =
                cetak.stream().map(c -> List.of(KATA.split(c.strip()))).toList();
        List<String> kata = new ArrayList<>(semua.getFirst().subList(0, PALING_SEDIKIT));
        while (true) {
            int panjang = kata.size();
            Map<String, Long> lanjutan = semua.stream()
                    .filter(c ->
                            c.size() > panjang && judul(c.subList(0, panjang)).equals(judul(kata)))
                    .map(c -> c.get(panjang))
                    .filter(SebutanInstansi::nama)
                    .collect(Collectors.groupingBy(k -> judul(List.of(k)), Collectors.counting()));
            var terbanyak = lanjutan.entrySet().stream()
                    .filter(l -> l.getValue() * 2 > semua.size())
                    .findFirst();
            if (terbanyak.isEmpty()) {
                return judul(kata);
            }
            kata.add(terbanyak.get().getKey());
        }
    }

    private static boolean nama(String kata) {
        return Character.isUpperCase(kata.codePointAt(0))
                && !BUKAN_NAMA.matcher(kata).matches();
    }

    private static String judul(List<String> kata) {
        return kata.stream()
                .map(k -> k.toLowerCase(Locale.ROOT))
                .map(k -> k.equals("dan") ? k : k.substring(0, 1).toUpperCase(Locale.ROOT) + k.substring(1))
                .collect(Collectors.joining(" "));
    }
}
