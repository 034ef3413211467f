package id.kinerja.pemeriksaan.telaah;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Two things of two tables that are the same thing: each is the best match of the other.
 *
 * @param serupa how alike their names are, in percent
 */
public record Padanan<T>(T satu, T dua, int serupa) {
    /** Names below this are not thought to be the same thing. */
    public static final int TERENDAH = 75;

    /** Pairs of which each side is the best match of the other. */
    public static <T> List<Padanan<T>> antara(List<T> kiri, List<T> kanan, Function<T, NamaRata> nama) {
        List<Padanan<T>> hasil = new ArrayList<>();
        for (T a : kiri) {
            Optional<T> b = terbaik(a, kanan, nama);
            if (b.isPresent() && terbaik(b.get(), kiri, nama).filter(x -> x.equals(a)).isPresent()) {
                hasil.add(new Padanan<>(a, b.get(), nama.apply(a).serupa(nama.apply(b.get()))));
            }
        }
        return List.copyOf(hasil);
    }

    /** Empty also when two are equally good. */
    private static <T> Optional<T> terbaik(T a, List<T> calon, Function<T, NamaRata> nama) {
        Optional<T> hasil = Optional.empty();
        int tertinggi = TERENDAH - 1;
        for (T b : calon) {
            int serupa = nama.apply(a).serupa(nama.apply(b));
            if (serupa > tertinggi) {
                tertinggi = serupa;
                hasil = Optional.of(b);
            } else if (serupa == tertinggi && hasil.isPresent()) {
                hasil = Optional.empty();
            }
        }
        return hasil;
    }
}
