package id.kinerja.tampilan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A small line of percentages over years, with the level of 100 % dashed; the same figures stand in its row.
 *
 * @param nama what it shows, with all values, for those who do not see it
 * @param garis points of each unbroken stretch, as SVG writes them
 * @param garisSeratus height of the level of 100 %
 */
public record Lintasan(String nama, List<Titik> titik, List<String> garis, BigDecimal garisSeratus) {
    /** Size of the drawing. */
    public static final int LEBAR = 112;

    public static final int TINGGI = 34;
    private static final int TEPI_MENDATAR = 8;
    private static final int TEPI_TEGAK = 5;
    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    public Lintasan {
        titik = List.copyOf(titik);
        garis = List.copyOf(garis);
    }

    /** A value at its place; the last is drawn larger. */
    public record Titik(int urutan, BigDecimal x, BigDecimal y, int jari) {
        private String tulis() {
            return x.toPlainString() + "," + y.toPlainString();
        }
    }

    /** @param nilai one for each year in order; a year without a value is left out of the line */
    public static Lintasan dari(String nama, List<Optional<BigDecimal>> nilai) {
        List<BigDecimal> ada = nilai.stream().flatMap(Optional::stream).toList();
        BigDecimal bawah = ada.stream().reduce(SERATUS, BigDecimal::min);
        BigDecimal atas = ada.stream().reduce(SERATUS, BigDecimal::max);
        int akhir = nilai.size() - 1;
        List<Titik> titik = IntStream.rangeClosed(0, akhir)
                .boxed()
                .flatMap(i -> nilai.get(i).stream()
                        .map(n -> new Titik(i, mendatar(i, akhir), tegak(n, bawah, atas), i == akhir ? 4 : 3)))
                .toList();
        return new Lintasan(nama, titik, garis(titik), tegak(SERATUS, bawah, atas));
    }

    private static List<String> garis(List<Titik> titik) {
        List<List<Titik>> potong = new ArrayList<>();
        for (Titik t : titik) {
            if (potong.isEmpty() || potong.getLast().getLast().urutan() + 1 < t.urutan()) {
                potong.add(new ArrayList<>());
            }
            potong.getLast().add(t);
        }
        return potong.stream()
                .filter(p -> p.size() > 1)
                .map(p -> p.stream().map(Titik::tulis).collect(Collectors.joining(" ")))
                .toList();
    }

    private static BigDecimal mendatar(int urutan, int akhir) {
        return akhir == 0
                ? BigDecimal.valueOf(LEBAR / 2)
                : bagi(BigDecimal.valueOf((long) urutan * (LEBAR - 2 * TEPI_MENDATAR)), BigDecimal.valueOf(akhir))
                        .add(BigDecimal.valueOf(TEPI_MENDATAR));
    }

    private static BigDecimal tegak(BigDecimal nilai, BigDecimal bawah, BigDecimal atas) {
        BigDecimal rentang = atas.subtract(bawah);
        if (rentang.signum() == 0) {
            return BigDecimal.valueOf(TINGGI / 2);
        }
        BigDecimal ruang = BigDecimal.valueOf(TINGGI - 2 * TEPI_TEGAK);
        return bagi(atas.subtract(nilai).multiply(ruang), rentang).add(BigDecimal.valueOf(TEPI_TEGAK));
    }

    private static BigDecimal bagi(BigDecimal a, BigDecimal b) {
        return a.divide(b, 1, RoundingMode.HALF_UP);
    }
}
