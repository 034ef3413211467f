package id.kinerja.pemeriksaan;

import java.util.List;

/** All rules; one line each. */
public final class DaftarAturan {
    public static final List<Aturan> SEMUA = List.of();

    private DaftarAturan() {}
}
