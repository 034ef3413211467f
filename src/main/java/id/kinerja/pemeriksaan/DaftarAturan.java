package id.kinerja.pemeriksaan;

import java.util.List;
import java.util.Optional;

/** All rules; one line each. */
public final class DaftarAturan {
    public static final List<Aturan> SEMUA = List.of();

    private DaftarAturan() {}

    /** What is published about the rule with this code. */
    public static Optional<PenjelasanAturan> penjelasan(String kode) {
        return SEMUA.stream().map(Aturan::penjelasan).filter(p -> p.kode().equals(kode)).findFirst();
    }
}
