package id.kinerja.datatahun;

import id.kinerja.kernel.Sumber;
import java.util.Optional;

/** A conclusion or recommendation, with what was done about it. */
public record Rekomendasi(
        String kode, JenisRekomendasi jenis, String uraian, Optional<String> tindakLanjut, Sumber sumber) {}
