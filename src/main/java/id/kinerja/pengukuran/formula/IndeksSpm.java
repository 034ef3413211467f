package id.kinerja.pengukuran.formula;

import id.kinerja.kernel.Ungkapan;
import id.kinerja.pengukuran.skala.Anak;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/**
 * Index of a minimum service and its class. The two-decimal index is what is classified: 99,99 is not 100.
 *
 * @dasar Permendagri 59/2021
 */
public final class IndeksSpm {
    private static final String BELUM = "Belum Tuntas";
    public static final String BENTUK = "0,8 × penerima + 0,2 × mutu";

    private static final BigDecimal BOBOT_PENERIMA = new BigDecimal("0.8");
    private static final BigDecimal BOBOT_MUTU = new BigDecimal("0.2");

    private record Kelas(int mulai, String nama) {}

    private static final List<Kelas> KELAS = List.of(
            new Kelas(100, "Tuntas Paripurna"),
            new Kelas(90, "Tuntas Utama"),
            new Kelas(80, "Tuntas Madya"),
            new Kelas(70, "Tuntas Pratama"),
            new Kelas(60, "Tuntas Muda"));

    private IndeksSpm() {}

    public static BigDecimal indeks(BigDecimal penerima, BigDecimal mutu) {
        return BOBOT_PENERIMA.multiply(penerima).add(BOBOT_MUTU.multiply(mutu));
    }

    /** Operands: recipients, quality. */
    public static Ungkapan ungkapan() {
        return new Ungkapan.Jumlah(List.of(
                Ungkapan.kali(Ungkapan.tetapan(BOBOT_PENERIMA), Ungkapan.operan(0)),
                Ungkapan.kali(Ungkapan.tetapan(BOBOT_MUTU), Ungkapan.operan(1))));
    }

    /** The classes, best first, each with the index from which on it holds. */
    public static List<Anak> tangga() {
        return Stream.concat(
                        KELAS.stream().map(k -> new Anak(BigDecimal.valueOf(k.mulai()), k.nama())),
                        Stream.of(new Anak(BigDecimal.ZERO, BELUM)))
                .toList();
    }

    public static String kelas(BigDecimal indeks) {
        BigDecimal bulat = indeks.setScale(2, RoundingMode.HALF_UP);
        return KELAS.stream()
                .filter(k -> bulat.compareTo(BigDecimal.valueOf(k.mulai())) >= 0)
                .map(Kelas::nama)
                .findFirst()
                .orElse(BELUM);
    }
}
