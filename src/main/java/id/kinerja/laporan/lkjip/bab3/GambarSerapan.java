package id.kinerja.laporan.lkjip.bab3;

import id.kinerja.dokumen.Blok;
import id.kinerja.kernel.KodeProgram;
import id.kinerja.laporan.Konteks;
import java.util.List;
import java.util.Optional;

final class GambarSerapan {
    private GambarSerapan() {}

    static Optional<List<Blok>> susun(Konteks k, List<KodeProgram> program) {
        return Optional.empty();
    }
}
