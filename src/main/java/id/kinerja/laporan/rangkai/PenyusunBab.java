package id.kinerja.laporan.rangkai;

import id.kinerja.datatahun.BabSusunan;
import id.kinerja.dokumen.Bab;
import id.kinerja.dokumen.Blok;
import id.kinerja.laporan.BabLaporan;
import id.kinerja.laporan.Bagian;
import id.kinerja.laporan.Konteks;
import id.kinerja.pengukuran.Pengukuran;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Composes chapters from their sections, in the order and under the titles of the package's outline, or of the standard one.
 *
 * <p>A section without blocks is left out with its heading, a chapter without sections likewise. A chapter of one section has no
 * heading below its own title. The last chapter is composed first, so that an earlier one can say what follows it.
 */
final class PenyusunBab {
    private final Konteks k;
    private final List<BabSusunan> susunan;

    PenyusunBab(Rancangan rancangan, Pengukuran ukur) {
        this.k = new Konteks(ukur);
        this.susunan = milik(rancangan, ukur.data().susunan());
    }

    /** The lines of the outline that are about this document; without any, it keeps its standard outline. */
    private static List<BabSusunan> milik(Rancangan rancangan, List<BabSusunan> semua) {
        Set<String> bagian = rancangan.susunan().bagian().keySet();
        return semua.stream().noneMatch(s -> bagian.contains(s.bagian())) ? List.of() : semua;
    }

    List<Bab> susun(List<BabLaporan> semua) {
        List<Bab> hasil = new ArrayList<>();
        for (BabLaporan bab : semua.reversed()) {
            bab(bab, new Konteks(k.ukur(), hasil)).ifPresent(hasil::addFirst);
        }
        return NomorLampiran.berurutan(hasil);
    }

    private Optional<Bab> bab(BabLaporan bab, Konteks konteks) {
        List<Isi> isi = urut(bab).stream().map(b -> isi(b, konteks)).toList();
        boolean tunggal = bab.bagian().size() == 1;
        List<Blok> blok = new ArrayList<>();
        for (int i = 0; i < isi.size(); i++) {
            Isi kini = isi.get(i);
            if (kini.blok().isEmpty() && !punyaAnak(isi, i)) {
                continue;
            }
            if (!tunggal) {
                blok.add(new Blok.SubJudul(kini.bagian().kode(), kini.bagian().tingkat(), judul(kini.bagian())));
            }
            blok.addAll(kini.blok());
        }
        String judul = tunggal && !isi.isEmpty()
                ? pengganti(bab.bagian().getFirst().kode()).orElse(judul(bab))
                : judul(bab);
        return blok.isEmpty()
                ? Optional.empty()
                : Optional.of(new Bab(bab.kunci(), bab.label(), judul, bab.awalan(), blok));
    }

    /** A heading without text of its own stays when a deeper one follows it. */
    private static boolean punyaAnak(List<Isi> isi, int induk) {
        int tingkat = isi.get(induk).bagian().tingkat();
        for (int i = induk + 1; i < isi.size(); i++) {
            if (isi.get(i).bagian().tingkat() <= tingkat) {
                return false;
            }
            if (!isi.get(i).blok().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static Isi isi(Bagian bagian, Konteks k) {
        List<Blok> blok = new ArrayList<>();
        if (bagian.letakNarasi() == Bagian.LetakNarasi.DI_AWAL) {
            blok.addAll(k.narasi(bagian.kode()));
        }
        blok.addAll(bagian.susun(k));
        return new Isi(bagian, blok);
    }

    private List<Bagian> urut(BabLaporan bab) {
        if (susunan.isEmpty()) {
            return bab.bagian();
        }
        return susunan.stream()
                .flatMap(s -> bab.bagian().stream().filter(b -> b.kode().equals(s.bagian())))
                .distinct()
                .toList();
    }

    private String judul(Bagian bagian) {
        return pengganti(bagian.kode()).orElse(bagian.judul());
    }

    private String judul(BabLaporan bab) {
        return pengganti(bab.kunci()).orElse(bab.judul());
    }

    private Optional<String> pengganti(String kode) {
        return susunan.stream().filter(s -> s.bagian().equals(kode)).findFirst().flatMap(BabSusunan::judul);
    }

    private record Isi(Bagian bagian, List<Blok> blok) {}
}
