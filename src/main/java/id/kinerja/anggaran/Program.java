package id.kinerja.anggaran;

import id.kinerja.kernel.KodeProgram;
import id.kinerja.kernel.Sumber;
import java.util.Optional;

/** A programme; {@code kodeTercetak} is the code the agency prints, if any. */
public record Program(KodeProgram kode, Optional<String> kodeTercetak, String nama, Sumber sumber) {}
