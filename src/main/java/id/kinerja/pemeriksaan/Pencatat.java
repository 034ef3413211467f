package id.kinerja.pemeriksaan;

import id.kinerja.pemeriksaan.telaah.Sel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Collects what the rules find, and for each printed figure whether it was checked. */
public final class Pencatat {
    /** What became of a figure; the worst of several checks counts. */
    public enum Uji {
        TIDAK_DAPAT_DIUJI,
        COCOK,
        TIDAK_COCOK
    }

    private final List<Temuan> temuan = new ArrayList<>();
    private final Map<Sel, Uji> uji = new HashMap<>();

    public void temuan(Temuan t) {
        temuan.add(t);
    }

    /** A figure of a table was checked. */
    public void uji(Sel sel, Uji hasil) {
        uji.merge(sel, hasil, (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }

    List<Temuan> semua() {
        return List.copyOf(temuan);
    }

    /** The figures of which this became. */
    Stream<Sel> sel(Uji hasil) {
        return uji.entrySet().stream().filter(e -> e.getValue() == hasil).map(Map.Entry::getKey);
    }

    int banyak(Uji hasil) {
        return (int) sel(hasil).count();
    }
}
