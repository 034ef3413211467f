package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.baca.Letak;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The scale of categories that a document states.
 *
 * @param kelas best class first
 * @param desimal decimals of its bounds
 */
public record SkalaCetak(String sebutan, List<Kelas> kelas, int desimal) {
    public SkalaCetak {
        kelas = kelas.stream()
                .sorted(Comparator.comparing((Kelas k) -> k.min().or(k::maks).orElse(BigDecimal.ZERO))
                        .reversed())
                .toList();
    }

    /** A class with its bounds; an absent bound is open. */
    public record Kelas(
            String nama,
            String rentang,
            Optional<BigDecimal> min,
            Batas batasMin,
            Optional<BigDecimal> maks,
            Batas batasMaks,
            Letak letak) {
        public boolean memuat(BigDecimal nilai) {
            return min.map(m -> nilai.compareTo(m) > 0 || batasMin == Batas.TERMASUK && nilai.compareTo(m) == 0)
                            .orElse(true)
                    && maks.map(m -> nilai.compareTo(m) < 0 || batasMaks == Batas.TERMASUK && nilai.compareTo(m) == 0)
                            .orElse(true);
        }
    }

    /** Whether a bound itself belongs to the class. */
    public enum Batas {
        TERMASUK,
        TIDAK_TERMASUK
    }

    public List<Kelas> memuat(BigDecimal nilai) {
        return kelas.stream().filter(k -> k.memuat(nilai)).toList();
    }

    /** The class of this name. */
    public Optional<Kelas> bernama(String nama) {
        String rata = rata(nama);
        return rata.isEmpty()
                ? Optional.empty()
                : kelas.stream().filter(k -> rata(k.nama()).equals(rata)).findFirst();
    }

    private static String rata(String nama) {
        return nama.replaceAll("\\(.*?\\)", " ")
                .replaceAll("[^\\p{L} ]", " ")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
