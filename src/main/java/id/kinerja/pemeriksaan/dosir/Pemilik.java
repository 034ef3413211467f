package id.kinerja.pemeriksaan.dosir;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Whose dossier it is when its documents are not all of one agency. */
final class Pemilik {
    /** A document and what it says of its agency. */
    record Milik(BerkasDosir berkas, Instansi instansi) {
        static Milik dari(BerkasDosir berkas) {
            return new Milik(berkas, Instansi.dari(berkas.telaah()));
        }
    }

    private Pemilik() {}

    /** The agency with most of the documents, among equals that of the first LKjIP given. */
    static Instansi dari(List<Milik> semua) {
        List<Instansi> wakil = new ArrayList<>();
        semua.stream()
                .map(Milik::instansi)
                .filter(i -> i.kelengkapan() > 0)
                .sorted(Comparator.comparing(i -> -i.kelengkapan()))
                .filter(i -> wakil.stream().allMatch(i::bukanMilik))
                .forEachOrdered(wakil::add);
        return wakil.stream()
                .min(Comparator.comparing((Instansi i) -> -banyak(i, semua)).thenComparing(i -> lkjipPertama(i, semua)))
                .orElse(Instansi.TAK_BERNAMA);
    }

    private static long banyak(Instansi instansi, List<Milik> semua) {
        return semua.stream().filter(m -> !m.instansi().bukanMilik(instansi)).count();
    }

    private static int lkjipPertama(Instansi instansi, List<Milik> semua) {
        return semua.stream()
                .filter(m -> m.berkas().jenis() == JenisBerkas.LKJIP
                        && m.instansi().kelengkapan() > 0
                        && !m.instansi().bukanMilik(instansi))
                .mapToInt(m -> m.berkas().nomor())
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
