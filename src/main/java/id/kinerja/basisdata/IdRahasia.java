package id.kinerja.basisdata;

import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Ids that nobody can guess: 128 random bits as 32 hexadecimal digits. Who knows one may see what it names. */
public final class IdRahasia {
    private static final Pattern BENTUK = Pattern.compile("[0-9a-f]{32}");
    private static final int BITA = 16;

    private IdRahasia() {}

    public static String baru(RandomGenerator acak) {
        byte[] bita = new byte[BITA];
        acak.nextBytes(bita);
        return HexFormat.of().formatHex(bita);
    }

    /** Empty for a text that can be no such id. */
    public static Optional<String> dari(String teks) {
        return BENTUK.matcher(teks).matches() ? Optional.of(teks) : Optional.empty();
    }
}
