package id.kinerja.layar.anggaran;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Leaves of the tree what was asked for, with the lines above it so that it stays a tree, and orders siblings.
 *
 * <p>What is searched for is also found in everything below a line that bears it; the absorption is each line's own.
 */
final class PenyaringPohon {
    private final SaringAnggaran saring;
    private final Comparator<CabangAnggaran> urutan;

    PenyaringPohon(SaringAnggaran saring) {
        this.saring = saring;
        this.urutan = saring.urutan().pembanding();
    }

    List<CabangAnggaran> saring(PohonTersaji pohon) {
        return urut(
                pohon.program().stream()
                        .filter(p -> saring.programDipilih()
                                .map(p.baris().kode().nilai()::equals)
                                .orElse(true))
                        .toList(),
                false);
    }

    private List<CabangAnggaran> urut(List<CabangAnggaran> saudara, boolean indukCocok) {
        List<CabangAnggaran> hasil = new ArrayList<>(saudara.size());
        for (CabangAnggaran c : saudara) {
            if (saring.tingkat().memuat(c.baris().tingkat())) {
                cabang(c, indukCocok).ifPresent(hasil::add);
            }
        }
        hasil.sort(urutan);
        return hasil;
    }

    private Optional<CabangAnggaran> cabang(CabangAnggaran c, boolean indukCocok) {
        boolean cocok = indukCocok || saring.cocok(c.baris());
        List<CabangAnggaran> anak = urut(c.anak(), cocok);
        boolean sendiri = cocok && saring.serapan().memuat(c.baris().serapan().nilai());
        return sendiri || !anak.isEmpty() ? Optional.of(new CabangAnggaran(c.baris(), anak)) : Optional.empty();
    }
}
