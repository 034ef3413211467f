package id.kinerja.dokumen.tabel;

import id.kinerja.dokumen.Bab;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Dokumen;
import id.kinerja.dokumen.Penomoran;
import java.util.List;

/** Lays tables on their side that do not fit an upright page in type of {@value #PALING_KECIL_TEGAK} points. */
public final class ArahTabel {
    private static final double LEBAR_TEGAK = 158 * LebarKolom.TITIK_PER_MM;
    private static final double PALING_KECIL_TEGAK = 7;

    private ArahTabel() {}

    public static Dokumen atur(Dokumen dokumen) {
        Penomoran penomoran = Penomoran.atas(dokumen);
        return new Dokumen(
                dokumen.identitas(),
                dokumen.sampul(),
                atur(dokumen.depan(), penomoran),
                atur(dokumen.isi(), penomoran));
    }

    private static List<Bab> atur(List<Bab> bab, Penomoran penomoran) {
        return bab.stream()
                .map(b -> new Bab(
                        b.kunci(),
                        b.label(),
                        b.judul(),
                        b.awalan(),
                        b.blok().stream().map(x -> atur(x, penomoran)).toList()))
                .toList();
    }

    private static Blok atur(Blok blok, Penomoran penomoran) {
        return blok instanceof Blok.BlokTabel t
                        && t.tabel().kolom().size() > 5
                        && !LebarKolom.ukur(t.tabel(), PALING_KECIL_TEGAK, penomoran)
                                .muat(LEBAR_TEGAK)
                ? new Blok.Lanskap(List.of(blok))
                : blok;
    }
}
