package id.kinerja.kernel;

import java.util.Arrays;
import java.util.Optional;

/** Which way is better; decides the formula of capaian. */
public enum Arah {
    NAIK("naik"),
    TURUN("turun"),
    RENTANG_NAIK("rentang-naik"),
    RENTANG_TURUN("rentang-turun");

    private final String kode;

    Arah(String kode) {
        this.kode = kode;
    }

    public String kode() {
        return kode;
    }

    public static Optional<Arah> dari(String kode) {
        return Arrays.stream(values()).filter(a -> a.kode.equals(kode)).findFirst();
    }

    public boolean rentang() {
        return this == RENTANG_NAIK || this == RENTANG_TURUN;
    }

    /** A smaller realisation is the better one. */
    public boolean makinRendahMakinBaik() {
        return this == TURUN || this == RENTANG_TURUN;
    }
}
