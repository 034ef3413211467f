package id.kinerja.anggaran;

import id.kinerja.kernel.KodeProgram;
import id.kinerja.kernel.Sumber;
import java.util.Optional;

/** A kegiatan of a programme. */
public record Kegiatan(KodeProgram kode, Optional<String> kodeTercetak, String nama, Sumber sumber) {}
