package id.kinerja.pengukuran.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Index of a minimum service and its class. The two-decimal index is what is classified: 99,99 is not 100.
 *
 * @dasar Permendagri 59/2021
 */
public final class IndeksSpm {
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

    public static String kelas(BigDecimal indeks) {
        BigDecimal bulat = indeks.setScale(2, RoundingMode.HALF_UP);
        return KELAS.stream()
                .filter(k -> bulat.compareTo(BigDecimal.valueOf(k.mulai())) >= 0)
                .map(Kelas::nama)
                .findFirst()
                .orElse("Belum Tuntas");
    }
}
