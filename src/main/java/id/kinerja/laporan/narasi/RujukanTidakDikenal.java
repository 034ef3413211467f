package id.kinerja.laporan.narasi;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown with every reference of the prose that does not resolve; a report with an empty place is never made. */
public final class RujukanTidakDikenal extends RuntimeException {
    private final transient List<RujukanGagal> gagal;

    public RujukanTidakDikenal(List<RujukanGagal> gagal) {
        super(gagal.stream().map(RujukanGagal::toString).collect(Collectors.joining("\n")));
        this.gagal = List.copyOf(gagal);
    }

    public List<RujukanGagal> gagal() {
        return gagal;
    }
}
