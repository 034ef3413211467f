package id.kinerja.layar.anggaran;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** Bands of absorption to choose from; they are not classes of the law. */
public enum PitaSerapan {
    SEMUA("", "Semua"),
    RENDAH("kurang-75", "Kurang dari 75 %"),
    SEDANG("75-90", "75 % sampai 90 %"),
    TINGGI("lebih-90", "Lebih dari 90 %"),
    TANPA("tanpa", "Tanpa serapan");

    private static final BigDecimal BAWAH = BigDecimal.valueOf(75);
    private static final BigDecimal ATAS = BigDecimal.valueOf(90);

    private final String kode;
    private final String sebutan;

    PitaSerapan(String kode, String sebutan) {
        this.kode = kode;
        this.sebutan = sebutan.replace(" %", "\u00a0%");
    }

    static PitaSerapan dari(String kode) {
        return Arrays.stream(values())
                .filter(p -> p.kode.equals(kode))
                .findFirst()
                .orElse(SEMUA);
    }

    public String kode() {
        return kode;
    }

    public String sebutan() {
        return sebutan;
    }

    boolean memuat(Optional<BigDecimal> serapan) {
        return switch (this) {
            case SEMUA -> true;
            case TANPA -> serapan.isEmpty();
            case RENDAH -> serapan.filter(s -> s.compareTo(BAWAH) < 0).isPresent();
            case SEDANG ->
                serapan.filter(s -> s.compareTo(BAWAH) >= 0 && s.compareTo(ATAS) <= 0)
                        .isPresent();
            case TINGGI -> serapan.filter(s -> s.compareTo(ATAS) > 0).isPresent();
        };
    }
}
