package id.kinerja.paket;

import id.kinerja.paket.Masalah.Tingkat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects all problems of one reading, so that a planner sees them in one list. */
public final class Pencatat {
    private final List<Masalah> masalah = new ArrayList<>();

    public void catat(JenisMasalah jenis, Tempat tempat, String salah, String perbaikan) {
        masalah.add(new Masalah(
                jenis.tingkat(), jenis.kode(), tempat.tabel(), tempat.baris(), tempat.kolom(), salah, perbaikan));
    }

    public boolean adaKesalahan() {
        return masalah.stream().anyMatch(m -> m.tingkat() == Tingkat.KESALAHAN);
    }

    /** Errors first, otherwise by table and line. */
    public List<Masalah> daftar() {
        return masalah.stream()
                .distinct()
                .sorted(Comparator.comparing(Masalah::tingkat)
                        .thenComparing(Masalah::tabel)
                        .thenComparing(m -> m.baris().orElse(0)))
                .toList();
    }
}
