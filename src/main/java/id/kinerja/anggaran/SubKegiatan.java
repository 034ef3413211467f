package id.kinerja.anggaran;

import id.kinerja.kernel.KodeProgram;
import id.kinerja.kernel.Sumber;
import java.util.Optional;

/** A sub kegiatan of a kegiatan. */
public record SubKegiatan(KodeProgram kode, Optional<String> kodeTercetak, String nama, Sumber sumber) {}
