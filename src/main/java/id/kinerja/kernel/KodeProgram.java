package id.kinerja.kernel;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Nomenclature code {@code u.bb.pp[.L.kk[.ss]]}: programme, kegiatan or sub kegiatan.
 *
 * <p>Sub kegiatan have two digits until 2023 and four digits later. Permendagri 90/2019 and its updates.
 */
public record KodeProgram(String nilai) implements Comparable<KodeProgram> {
    private static final Pattern BENTUK =
            Pattern.compile("[\\dX]\\.[\\dX]{2}\\.\\d{2}(\\.[12]\\.\\d{2}(\\.(\\d{2}|\\d{4}))?)?");

    public KodeProgram {
        if (!BENTUK.matcher(nilai).matches()) {
            throw new IllegalArgumentException("\"" + nilai + "\" bukan kode program/kegiatan/sub kegiatan");
        }
    }

    public static Optional<KodeProgram> baca(String teks) {
        return BENTUK.matcher(teks.strip()).matches() ? Optional.of(new KodeProgram(teks.strip())) : Optional.empty();
    }

    public TingkatAnggaran tingkat() {
        return switch (nilai.split("\\.", -1).length) {
            case 3 -> TingkatAnggaran.PROGRAM;
            case 5 -> TingkatAnggaran.KEGIATAN;
            default -> TingkatAnggaran.SUB_KEGIATAN;
        };
    }

    /** The code one level up; a programme has none. */
    public Optional<KodeProgram> induk() {
        String[] b = nilai.split("\\.", -1);
        return switch (tingkat()) {
            case PROGRAM -> Optional.empty();
            case KEGIATAN -> Optional.of(new KodeProgram(String.join(".", Arrays.copyOf(b, 3))));
            case SUB_KEGIATAN -> Optional.of(new KodeProgram(String.join(".", Arrays.copyOf(b, 5))));
        };
    }

    @Override
    public int compareTo(KodeProgram lain) {
        return nilai.compareTo(lain.nilai);
    }

    @Override
    public String toString() {
        return nilai;
    }
}
