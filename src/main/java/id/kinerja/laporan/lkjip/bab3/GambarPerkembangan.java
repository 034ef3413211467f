package id.kinerja.laporan.lkjip.bab3;

import id.kinerja.dokumen.Blok;
import id.kinerja.laporan.Konteks;
import id.kinerja.perencanaan.Indikator;
import java.util.List;
import java.util.Optional;

final class GambarPerkembangan {
    private GambarPerkembangan() {}

    static Optional<Blok.Gambar> susun(Konteks k, List<Indikator> indikator) {
        return Optional.empty();
    }
}
