package id.kinerja.pemeriksaan.aturan;

import id.kinerja.pemeriksaan.telaah.BarisTabel;
import id.kinerja.pemeriksaan.telaah.Kolom;
import id.kinerja.pemeriksaan.telaah.NamaRata;
import id.kinerja.pemeriksaan.telaah.Tabel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether running text speaks of what a row of a table is about. */
public final class NamaDalamTeks {
    private static final int SINGKATAN_TERPENDEK = 3;

    private static final int PALING_SEDIKIT = 2;

    private NamaDalamTeks() {}

    /** Most of the words of the name, or its initials as an abbreviation, stand in the text. */
    static boolean disebut(String teks, String nama) {
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

    /** The rows that it speaks of, of a table that has a figure for each of these years. */
    public static Stream<BarisTabel> baris(Tabel t, String teks, Set<Integer> tahun) {
        long ada = t.kolom().stream()
                .flatMap(k -> k.tahun().stream().boxed())
                .filter(tahun::contains)
                .distinct()
                .count();
        Optional<Kolom> pokok = ada < PALING_SEDIKIT ? Optional.empty() : t.pokok();
        return pokok.stream()
                .flatMap(k -> t.baris().stream()
                        .filter(b -> disebut(teks, b.sel(k.nomor()).teks())));
    }

    private static boolean ada(String teks, String kata) {
        return teks.contains(kata)
                && Pattern.compile("\\b" + Pattern.quote(kata) + "\\b")
                        .matcher(teks)
                        .find();
    }
}
