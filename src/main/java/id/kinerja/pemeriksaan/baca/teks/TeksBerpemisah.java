package id.kinerja.pemeriksaan.baca.teks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text whose lines are rows of one table with semicolons or commas between the cells, as programs export it. */
final class TeksBerpemisah {
    private static final int BARIS_TERSEDIKIT = 3;
    private static final int KOLOM_TERSEDIKIT = 3;
    private static final int PERSEN_SERAGAM = 80;

    private TeksBerpemisah() {}

    /** The lines with tabs between their cells; unchanged when the text is no such table. */
    static List<String> bertab(List<String> baris) {
        if (baris.stream().anyMatch(b -> b.indexOf('\t') >= 0 || b.indexOf('|') >= 0)) {
            return baris;
        }
        return Stream.of(';', ',')
                .filter(p -> seragam(baris, p))
                .findFirst()
                .map(p -> baris.stream().map(b -> bertab(b, p)).toList())
                .orElse(baris);
    }

    /** Most lines that hold the mark have as many cells, and lines without it, such as a title, are few. */
    private static boolean seragam(List<String> baris, char pemisah) {
        List<String> isi = baris.stream().filter(b -> !b.isBlank()).toList();
        if (isi.stream().filter(b -> b.indexOf(pemisah) >= 0).count() * 2 <= isi.size()) {
            return false;
        }
        List<Integer> kolom =
                isi.stream().map(b -> sel(b, pemisah).size()).filter(n -> n > 1).toList();
        int terbanyak = kolom.stream().mapToInt(Integer::intValue).max().orElse(0);
        long seragam = kolom.stream().filter(k -> k == terbanyak).count();
        return terbanyak >= KOLOM_TERSEDIKIT
                && seragam >= BARIS_TERSEDIKIT
                && seragam * 100 >= (long) kolom.size() * PERSEN_SERAGAM
                && !kalimat(isi, pemisah);
    }

    /** After a comma of a sentence stands a blank. */
    private static boolean kalimat(List<String> isi, char pemisah) {
        return isi.stream().filter(b -> b.contains(pemisah + " ")).count() * 2 > isi.size();
    }

    private static String bertab(String baris, char pemisah) {
        List<String> sel = sel(baris, pemisah);
        boolean satu = sel.stream().filter(s -> !s.isBlank()).count() <= 1;
        return satu ? String.join("", sel) : sel.stream().map(String::strip).collect(Collectors.joining("\t"));
    }

    /** Cells in quotation marks may hold the mark between cells; a doubled quotation mark stands for one. */
    private static List<String> sel(String baris, char pemisah) {
        List<String> hasil = new ArrayList<>();
        StringBuilder kini = new StringBuilder();
        boolean dikutip = false;
        String isi = baris.endsWith("\r") ? baris.substring(0, baris.length() - 1) : baris;
        for (int i = 0; i < isi.length(); i++) {
            char c = isi.charAt(i);
            if (c == '"' && dikutip && i + 1 < isi.length() && isi.charAt(i + 1) == '"') {
                kini.append(c);
                i++;
            } else if (c == '"') {
                dikutip = !dikutip;
            } else if (c == pemisah && !dikutip) {
                hasil.add(kini.toString());
                kini.setLength(0);
            } else {
                kini.append(c);
            }
        }
        hasil.add(kini.toString());
        return hasil;
    }
}
