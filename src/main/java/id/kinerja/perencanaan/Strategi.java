package id.kinerja.perencanaan;

import id.kinerja.kernel.Sumber;
import java.util.Optional;

/** A strategy or policy direction, of one sasaran or of all. */
public record Strategi(String kode, JenisStrategi jenis, Optional<String> sasaran, String uraian, Sumber sumber) {}
