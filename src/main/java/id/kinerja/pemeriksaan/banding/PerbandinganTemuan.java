package id.kinerja.pemeriksaan.banding;

import id.kinerja.pemeriksaan.Jenis;
import id.kinerja.pemeriksaan.Temuan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings of two versions of a document: those that are gone, those that are new, those that are still there. They are matched by
 * rule, kind, table or section, column and printed value; what stands elsewhere on the page now is the same.
 *
 * @param tetap of the new version
 */
public record PerbandinganTemuan(List<Temuan> hilang, List<Temuan> baru, List<Temuan> tetap) {
    public PerbandinganTemuan {
        hilang = List.copyOf(hilang);
        baru = List.copyOf(baru);
        tetap = List.copyOf(tetap);
    }

    private record Kunci(String aturan, Jenis jenis, String tabel, String kolom, String tercetak) {
        static Kunci dari(Temuan t) {
            return new Kunci(
                    t.aturan(),
                    t.jenis(),
                    SidikTemuan.rapi(t.tempat().tabel()),
                    SidikTemuan.rapi(t.tempat().kolom()),
                    SidikTemuan.rapi(t.tempat().tercetak()));
        }
    }

    public static PerbandinganTemuan antara(List<Temuan> lama, List<Temuan> baru) {
        Map<Kunci, Deque<Temuan>> menunggu = new HashMap<>();
        lama.forEach(t ->
                menunggu.computeIfAbsent(Kunci.dari(t), _ -> new ArrayDeque<>()).add(t));
        List<Temuan> muncul = new ArrayList<>();
        List<Temuan> tetap = new ArrayList<>();
        for (Temuan t : baru) {
            Deque<Temuan> sama = menunggu.getOrDefault(Kunci.dari(t), new ArrayDeque<>());
            (sama.isEmpty() ? muncul : tetap).add(t);
            sama.poll();
        }
        List<Temuan> hilang = menunggu.values().stream()
                .flatMap(Deque::stream)
                .sorted(Comparator.comparing(t -> t.tempat().letak()))
                .toList();
        return new PerbandinganTemuan(hilang, muncul, tetap);
    }
}
