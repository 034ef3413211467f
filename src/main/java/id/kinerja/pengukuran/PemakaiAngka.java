package id.kinerja.pengukuran;

import id.kinerja.kernel.Alamat;
import id.kinerja.kernel.Hitungan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** For each number those that are made of it: the derivations of one year, read backwards. */
final class PemakaiAngka {
    private final Map<Alamat, List<Hitungan>> pemakai = new HashMap<>();
    private final Set<Alamat> dilalui = new HashSet<>();

    private PemakaiAngka() {}

    static PemakaiAngka dari(Stream<Hitungan> semua) {
        PemakaiAngka indeks = new PemakaiAngka();
        semua.forEach(indeks::lalui);
        return indeks;
    }

    List<Hitungan> atas(Alamat alamat) {
        return List.copyOf(pemakai.getOrDefault(alamat, List.of()));
    }

    private void lalui(Hitungan hitungan) {
        if (!(hitungan instanceof Hitungan.Turunan t) || !dilalui.add(t.alamat())) {
            return;
        }
        t.operan().stream()
                .map(Hitungan::alamat)
                .distinct()
                .forEach(o -> pemakai.computeIfAbsent(o, _ -> new ArrayList<>()).add(t));
        t.operan().forEach(this::lalui);
    }
}
