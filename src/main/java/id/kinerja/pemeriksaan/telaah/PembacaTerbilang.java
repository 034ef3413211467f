package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.telaah.KataBilangan.Arti;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads numbers in Indonesian words, forgiving words run together and slips of the fingers. */
public final class PembacaTerbilang {
    private static final Set<String> SATUAN_UKUR =
            Set.of("rupiah", "rp", "persen", "prosen", "persentase", "saja", "lebih", "kurang");

    private PembacaTerbilang() {}

    /** What came of reading words as a number. */
    public sealed interface Hasil {}

    /**
     * A number.
     *
     * @param salahEja words that are no number words, each with what was read for it, e.g. {@code senam (enam)}
     */
    public record Bilangan(BigDecimal nilai, List<String> salahEja) implements Hasil {
        public Bilangan {
            salahEja = List.copyOf(salahEja);
        }
    }

    /** Mostly number words, which yet make no number; {@code sebab} says where it fails. */
    public record Rusak(String sebab) implements Hasil {}

    /** Something else. */
    public record Bukan() implements Hasil {}

    public static Hasil baca(String teks) {
        List<String> kata =
                Kata.dari(teks).stream().filter(k -> !SATUAN_UKUR.contains(k)).toList();
        long tepat = kata.stream().filter(PembacaTerbilang::dikenal).count();
        if (kata.isEmpty() || tepat == 0 || tepat * 2 < kata.size() || tepat < kata.size() && kata.size() < 3) {
            return new Bukan();
        }
        List<Arti> arti = new ArrayList<>();
        List<String> salahEja = new ArrayList<>();
        for (String k : kata) {
            Optional<Arti> a = KataBilangan.tepat(k);
            if (a.isPresent()) {
                arti.add(a.get());
                continue;
            }
            List<Arti> rangkai = KataBilangan.terangkai(k);
            Optional<Arti> mirip = rangkai.isEmpty() ? KataBilangan.mirip(k) : Optional.empty();
            if (rangkai.isEmpty() && mirip.isEmpty()) {
                return tepat * 4 >= kata.size() * 3L
                        ? new Rusak("kata \"" + k + "\" bukan kata bilangan")
                        : new Bukan();
            }
            arti.addAll(rangkai);
            mirip.ifPresent(m -> {
                arti.add(m);
                salahEja.add("\"" + k + "\" (" + m.kata() + ")");
            });
        }
        return SusunanBilangan.nilai(arti)
                .<Hasil>map(n -> new Bilangan(n, salahEja))
                .orElseGet(() -> new Rusak("urutan kata bilangannya tidak membentuk bilangan"));
    }

    /** Is one word of a number, alone or run together. */
    public static boolean dikenal(String kata) {
        return KataBilangan.tepat(kata).isPresent()
                || !KataBilangan.terangkai(kata).isEmpty();
    }
}
