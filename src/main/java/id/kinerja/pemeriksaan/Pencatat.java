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

    private record Letak(int tabel, int baris, int kolom) {}

    private record Teruji(Sel sel, Uji hasil) {}

    private final List<Temuan> temuan = new ArrayList<>();
    private final Map<Letak, Teruji> uji = new HashMap<>();
    private final List<String> gagal = new ArrayList<>();

    public void temuan(Temuan t) {
        temuan.add(t);
    }

    /** A figure of a table was checked. */
    public void uji(Sel sel, Uji hasil) {
        teruji(new Letak(sel.tabel(), sel.baris(), sel.kolom()), new Teruji(sel, hasil));
    }

    private void teruji(Letak letak, Teruji baru) {
        uji.merge(letak, baru, (a, b) -> a.hasil.compareTo(b.hasil) >= 0 ? a : b);
    }

    /** A rule broke off by a mistake of ours: what it would have found is missing. */
    void gagal(String kode) {
        gagal.add(kode);
    }

    List<String> gagal() {
        return List.copyOf(gagal);
    }

    /** Adds what was collected elsewhere, as if it had been found here after the rest. */
    void tambah(Pencatat lain) {
        temuan.addAll(lain.temuan);
        gagal.addAll(lain.gagal);
        lain.uji.forEach(this::teruji);
    }

    List<Temuan> semua() {
        return List.copyOf(temuan);
    }

    /** The figures of which this became. */
    Stream<Sel> sel(Uji hasil) {
        return uji.values().stream().filter(t -> t.hasil == hasil).map(Teruji::sel);
    }

    int banyak(Uji hasil) {
        return (int) sel(hasil).count();
    }
}
