package id.kinerja.perencanaan;

import id.kinerja.kernel.Sumber;
import java.util.Optional;

/** A strategic objective. {@code kode} is ours and stable; {@code nomor} is the printed number. */
public record Sasaran(
        String kode, String nomor, Optional<String> tujuan, String uraian, DasarSasaran dasar, Sumber sumber) {}
