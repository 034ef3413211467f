package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.telaah.Kolom.Peran;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the column that says what a row is about: the one with most text. */
final class PencariPokok {
    private static final Set<Peran> POKOK =
            Set.of(Peran.INDIKATOR, Peran.PROGRAM, Peran.URAIAN, Peran.SASARAN, Peran.TUJUAN, Peran.LAIN);
    private static final int HURUF_TERBANYAK = 60;

    private PencariPokok() {}

    static Optional<Kolom> dalam(List<Kolom> kolom, List<BarisTabel> baris) {
        if (kolom.stream().anyMatch(k -> k.peran() == Peran.PAGU)) {
            Optional<Kolom> program = kolom.stream()
                    .filter(k -> k.peran() == Peran.PROGRAM)
                    .max(Comparator.comparingInt(k -> terisi(k, baris)));
            if (program.filter(k -> terisi(k, baris) * 10 >= baris.size() * 6).isPresent()) {
                return program;
            }
        }
        return kolom.stream()
                .filter(k -> POKOK.contains(k.peran()))
                .max(Comparator.comparingInt((Kolom k) -> huruf(k, baris)).thenComparing(k -> -k.nomor()));
    }

    private static int terisi(Kolom k, List<BarisTabel> baris) {
        return (int) baris.stream().filter(b -> !b.sel(k.nomor()).kosong()).count();
    }

    private static int huruf(Kolom k, List<BarisTabel> baris) {
        return baris.stream()
                .mapToInt(b -> Math.min(HURUF_TERBANYAK, b.sel(k.nomor()).teks().length()))
                .sum();
    }
}
