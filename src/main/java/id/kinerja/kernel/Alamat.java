package id.kinerja.kernel;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stable address of one number: {@code jenis:objek[@tahun][/varian]}.
 *
 * <p>Examples: {@code capaian:1.1.1}, {@code capaian:1.1.1@2022}, {@code target:1.1.1@2023/renstra}, {@code serapan:1.06.05}.
 * Without a year it means the year of the report. The kinds are listed in {@code docs/alamat.md}.
 */
public record Alamat(String jenis, String objek, Optional<Integer> tahun, Optional<String> varian)
        implements Comparable<Alamat> {
    private static final Pattern BENTUK =
            Pattern.compile("([a-z][a-z0-9-]*):([^@/\\s{}:]+)(?:@(\\d{4}))?(?:/([A-Za-z0-9.\\-]+))?");

    public static Alamat dari(String jenis, String objek) {
        return new Alamat(jenis, objek, Optional.empty(), Optional.empty());
    }

    /** Reads the written form; empty when it is not an address. */
    public static Optional<Alamat> baca(String teks) {
        Matcher m = BENTUK.matcher(teks.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Alamat(
                m.group(1),
                m.group(2),
                Optional.ofNullable(m.group(3)).map(Integer::valueOf),
                Optional.ofNullable(m.group(4))));
    }

    public Alamat pada(int tahunAlamat) {
        return new Alamat(jenis, objek, Optional.of(tahunAlamat), varian);
    }

    public Alamat varian(String nama) {
        return new Alamat(jenis, objek, tahun, Optional.of(nama));
    }

    @Override
    public int compareTo(Alamat lain) {
        return toString().compareTo(lain.toString());
    }

    @Override
    public String toString() {
        return jenis + ":" + objek + tahun.map(t -> "@" + t).orElse("")
                + varian.map(v -> "/" + v).orElse("");
    }
}
