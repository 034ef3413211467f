package id.kinerja.pemeriksaan.baca.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The words of the pages by the marks that hold them. */
final class IsiBertanda {
    private final Map<Rujukan, List<Kata>> menurutTanda = new HashMap<>();
    private final List<IsiHalaman> semua;

    IsiBertanda(List<IsiHalaman> semua) {
        this.semua = semua;
        for (IsiHalaman h : semua) {
            for (Kata k : h.kata()) {
                if (k.tanda() >= 0) {
                    menurutTanda
                            .computeIfAbsent(new Rujukan(h.nomor() - 1, k.tanda()), r -> new ArrayList<>())
                            .add(k);
                }
            }
        }
    }

    boolean terjangkau(Simpul akar, float bagian) {
        long jumlah = 0;
        for (IsiHalaman h : semua) {
            for (Kata k : h.kata()) {
                jumlah += k.tanda() == Kata.HIASAN ? 0 : k.teks().length();
            }
        }
        long tercapai = jumlahHuruf(akar);
        return tercapai > 0 && tercapai >= bagian * jumlah;
    }

    private long jumlahHuruf(Simpul s) {
        long hasil = 0;
        for (IsiSimpul i : s.isi()) {
            hasil += switch (i) {
                case Simpul anak -> jumlahHuruf(anak);
                case Rujukan r ->
                    menurutTanda.getOrDefault(r, List.of()).stream()
                            .mapToLong(k -> k.teks().length())
                            .sum();
            };
        }
        return hasil;
    }

    /** All words in it, in the order of the tags; the lettering of pictures is left out. */
    List<Kata> kata(Simpul s) {
        List<Kata> hasil = new ArrayList<>();
        rujukan(s, r -> hasil.addAll(menurutTanda.getOrDefault(r, List.of())));
        return hasil;
    }

    private static void rujukan(Simpul s, Consumer<Rujukan> tujuan) {
        for (IsiSimpul i : s.isi()) {
            switch (i) {
                case Simpul anak when anak.jenis().equals("Figure") -> {}
                case Simpul anak -> rujukan(anak, tujuan);
                case Rujukan r -> tujuan.accept(r);
            }
        }
    }

    /** The words of a cell. A heading that is repeated on each page counts once. */
    List<Kata> kataSel(Simpul s) {
        Map<Integer, List<Kata>> menurutHalaman = new LinkedHashMap<>();
        rujukan(
                s,
                r -> menurutHalaman
                        .computeIfAbsent(r.halaman(), h -> new ArrayList<>())
                        .addAll(menurutTanda.getOrDefault(r, List.of())));
        menurutHalaman.values().removeIf(List::isEmpty);
        boolean berulang = menurutHalaman.values().stream()
                        .map(k -> k.stream().map(Kata::teks).toList())
                        .distinct()
                        .count()
                == 1;
        return menurutHalaman.values().stream()
                .limit(berulang ? 1 : Long.MAX_VALUE)
                .flatMap(List::stream)
                .toList();
    }

    Optional<Integer> halaman(Simpul s) {
        for (IsiSimpul i : s.isi()) {
            Optional<Integer> h = switch (i) {
                case Simpul anak -> halaman(anak);
                case Rujukan r ->
                    menurutTanda.containsKey(r) ? Optional.of(r.halaman() + 1) : Optional.<Integer>empty();
            };
            if (h.isPresent()) {
                return h;
            }
        }
        return Optional.empty();
    }
}
