package id.kinerja.kernel;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Nomenclature code of a programme, kegiatan or sub kegiatan.
 *
 * <p>Of a region: {@code u.bb.pp[.L.kk[.ss]]}, where a sub kegiatan has two digits until 2023 and four later. Of a ministry:
 * {@code [bbb.ee.]PP[.kkkk[.KRO.rrr]]}, where the rincian output stands at the place of the sub kegiatan.
 *
 * @dasar Permendagri 90/2019, PMK 62/2023
 */
public record KodeProgram(String nilai) implements Comparable<KodeProgram> {
    private static final int PROGRAM = 1;
    private static final int DI_BAWAH_PROGRAM = 2;
    private static final int DI_BAWAH_KEGIATAN = 3;

    private static final List<Pattern> BENTUK = List.of(
            Pattern.compile("([\\dX]\\.[\\dX]{2}\\.\\d{2})(\\.[12]\\.\\d{2}(\\.(?:\\d{2}|\\d{4}))?)?"),
            Pattern.compile("((?:\\d{3}\\.\\d{2}\\.)?[A-Z]{2})(\\.\\d{4}(\\.[A-Z]{3}\\.\\d{3})?)?"));

    public KodeProgram {
        if (cocok(nilai).isEmpty()) {
            throw new IllegalArgumentException("\"" + nilai + "\" bukan kode program/kegiatan/sub kegiatan");
        }
    }

    public static Optional<KodeProgram> baca(String teks) {
        return cocok(teks.strip()).map(m -> new KodeProgram(teks.strip()));
    }

    public TingkatAnggaran tingkat() {
        MatchResult bagian = cocok(nilai).orElseThrow();
        if (bagian.start(DI_BAWAH_PROGRAM) < 0) {
            return TingkatAnggaran.PROGRAM;
        }
        return bagian.start(DI_BAWAH_KEGIATAN) < 0 ? TingkatAnggaran.KEGIATAN : TingkatAnggaran.SUB_KEGIATAN;
    }

    /** The code one level up; a programme has none. */
    public Optional<KodeProgram> induk() {
        MatchResult bagian = cocok(nilai).orElseThrow();
        return switch (tingkat()) {
            case PROGRAM -> Optional.empty();
            case KEGIATAN -> Optional.of(new KodeProgram(bagian.group(PROGRAM)));
            case SUB_KEGIATAN -> Optional.of(new KodeProgram(nilai.substring(0, bagian.start(DI_BAWAH_KEGIATAN))));
        };
    }

    /** Somewhere below the other, which it is not itself. */
    public boolean dibawah(KodeProgram leluhur) {
        return nilai.startsWith(leluhur.nilai + ".");
    }

    private static Optional<MatchResult> cocok(String teks) {
        return BENTUK.stream()
                .map(b -> b.matcher(teks))
                .filter(Matcher::matches)
                .map(Matcher::toMatchResult)
                .findFirst();
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
