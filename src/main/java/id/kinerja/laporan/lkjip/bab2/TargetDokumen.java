package id.kinerja.laporan.lkjip.bab2;

import id.kinerja.kernel.Hitungan;
import id.kinerja.laporan.Konteks;
import id.kinerja.perencanaan.DokumenTarget;
import id.kinerja.perencanaan.Indikator;
import java.util.List;
import java.util.Optional;

/** Looks up the target of an indicator in the documents that may state it, in order of precedence. */
public final class TargetDokumen {
    private static final List<DokumenTarget> RENSTRA =
            List.of(DokumenTarget.RENSTRA_PERUBAHAN, DokumenTarget.RENSTRA, DokumenTarget.RPJMD);

    private TargetDokumen() {}

    /** Of the Renstra in force for that year. */
    static Optional<Hitungan> renstra(Konteks k, Indikator i, int tahun) {
        return cari(k, i, tahun, RENSTRA);
    }

    public static Optional<Hitungan> cari(Konteks k, Indikator i, int tahun, List<DokumenTarget> urutan) {
        return urutan.stream()
                .filter(d -> ada(k, i, tahun, d))
                .findFirst()
                .map(d -> k.ukur().indikator().target(i, tahun, d));
    }

    public static boolean ada(Konteks k, Indikator i, int tahun, DokumenTarget dokumen) {
        return k.data().target().stream()
                .anyMatch(t -> t.indikator().equals(i.kode())
                        && t.tahun().tahun() == tahun
                        && t.triwulan().isEmpty()
                        && t.dokumen() == dokumen);
    }
}
