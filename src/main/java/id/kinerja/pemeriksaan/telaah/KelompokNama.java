package id.kinerja.pemeriksaan.telaah;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds names that may differ in one word only, without comparing each with each. Where very many names share all but one word, that
 * word is meant to differ, and none of them is near another.
 */
public final class KelompokNama<T> {
    private static final int TERBANYAK = 40;

    private final Map<String, List<T>> kelompok = new HashMap<>();
    private final Function<T, List<String>> kata;

    /** @param kata the words of a name */
    public KelompokNama(List<T> semua, Function<T, List<String>> kata) {
        this.kata = kata;
        for (T t : semua) {
            kunci(kata.apply(t))
                    .forEach(k ->
                            kelompok.computeIfAbsent(k, x -> new ArrayList<>()).add(t));
        }
    }

    /** The names near this one, itself too, in the order given. */
    public Set<T> dekat(T nama) {
        Set<T> hasil = new LinkedHashSet<>();
        for (String k : kunci(kata.apply(nama))) {
            List<T> sama = kelompok.getOrDefault(k, List.of());
            if (sama.size() <= TERBANYAK) {
                hasil.addAll(sama);
            }
        }
        return hasil;
    }

    /** The whole name, and the name without each of its words in turn. */
    private static Set<String> kunci(List<String> kata) {
        Set<String> hasil = new LinkedHashSet<>();
        hasil.add(String.join(" ", kata));
        for (int i = 0; i < kata.size(); i++) {
            List<String> tanpa = new ArrayList<>(kata);
            tanpa.remove(i);
            hasil.add(String.join(" ", tanpa));
        }
        return hasil;
    }
}
