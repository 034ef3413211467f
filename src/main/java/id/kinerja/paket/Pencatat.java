package id.kinerja.paket;

import id.kinerja.paket.Masalah.Tingkat;
import id.kinerja.paket.skema.Skema;
import id.kinerja.paket.skema.TabelSkema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Collects all problems of one reading, so that a planner sees them in one list. */
public final class Pencatat {
    private static final List<String> URUTAN =
            Skema.berlaku().tabel().stream().map(TabelSkema::kode).toList();

    /** Of errors and of warnings; nobody works through more in one go, and a file made to fill memory has millions. */
    static final int TERBANYAK = 10_000;

    private final List<Masalah> masalah = new ArrayList<>();
    private final Map<Tingkat, Integer> banyak = new EnumMap<>(Tingkat.class);
    private final Set<Masalah> akar = new HashSet<>();
    private UnaryOperator<Tempat> sebutan = UnaryOperator.identity();

    public void catat(JenisMasalah jenis, Tempat tempat, String salah, String perbaikan) {
        if (banyak.merge(jenis.tingkat(), 1, Integer::sum) > TERBANYAK) {
            return;
        }
        Masalah m = new Masalah(
                jenis.tingkat(), jenis.kode(), tempat.tabel(), tempat.baris(), tempat.kolom(), salah, perbaikan);
        masalah.add(m);
        if (jenis.akar()) {
            akar.add(m);
        }
    }

    /** From now on places are told as {@code sebutan} gives them, e.g. the sheet instead of the table. */
    public void sebutSebagai(UnaryOperator<Tempat> baru) {
        sebutan = baru;
    }

    public boolean adaKesalahan() {
        return masalah.stream().anyMatch(m -> m.tingkat() == Tingkat.KESALAHAN);
    }

    /** Whether a table could not be read, or not whole; what seems wrong with it or misses in it may follow from that alone. */
    public boolean cacat(String tabel) {
        return akar.stream().anyMatch(m -> tabel(m).equals(tabel));
    }

    /** Errors first, root causes before what may follow from them, then by table as in the schema, line and column. */
    public List<Masalah> daftar() {
        Stream<Masalah> tercatat = masalah.stream()
                .distinct()
                .sorted(Comparator.comparing(Masalah::tingkat)
                        .thenComparing(m -> !akar.contains(m))
                        .thenComparing(Pencatat::urutan)
                        .thenComparing(Masalah::tabel)
                        .thenComparing(m -> m.baris().orElse(0))
                        .thenComparing(Pencatat::urutanKolom))
                .map(this::sebut);
        return Stream.concat(tercatat, Arrays.stream(Tingkat.values()).flatMap(this::selebihnya))
                .sorted(Comparator.comparing(Masalah::tingkat))
                .toList();
    }

    private Stream<Masalah> selebihnya(Tingkat tingkat) {
        int lebih = banyak.getOrDefault(tingkat, 0) - TERBANYAK;
        return lebih <= 0
                ? Stream.empty()
                : Stream.of(
                        new Masalah(
                                tingkat,
                                JenisMasalah.MASALAH_TERLALU_BANYAK.kode(),
                                "paket",
                                Optional.empty(),
                                Optional.empty(),
                                "Masih ada " + lebih + " masalah lain yang tidak disebut di sini.",
                                "Betulkan yang disebut lebih dahulu, lalu ulangi; mungkin satu kolom seluruhnya salah bentuk."));
    }

    private Masalah sebut(Masalah m) {
        Tempat t = sebutan.apply(new Tempat(m.tabel(), m.baris(), m.kolom()));
        return new Masalah(m.tingkat(), m.kode(), t.tabel(), t.baris(), t.kolom(), m.salah(), m.perbaikan());
    }

    private static int urutan(Masalah m) {
        int urutan = URUTAN.indexOf(tabel(m));
        return urutan < 0 ? URUTAN.size() : urutan;
    }

    private static int urutanKolom(Masalah m) {
        List<String> kolom = Skema.berlaku().tabel(tabel(m)).map(TabelSkema::kolom).orElse(List.of()).stream()
                .map(k -> k.kode())
                .toList();
        return m.kolom().map(kolom::indexOf).orElse(-1);
    }

    /** Problems of opening name the file, problems of reading the table. */
    private static String tabel(Masalah m) {
        String nama = m.tabel();
        return nama.endsWith(".csv") ? nama.substring(0, nama.length() - 4) : nama;
    }
}
