package id.kinerja.layar.capaian;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Cuts the blocks of a section into pages by the rows of their tables; a longer table goes on on the next page. */
final class PotonganBagian {
    private final int isi;
    private final List<List<Blok>> halaman = new ArrayList<>();
    private List<Blok> kini = new ArrayList<>();
    private int terisi;

    private PotonganBagian(int isi) {
        this.isi = isi;
    }

    /** @param isi rows of tables on a page at most */
    static List<List<Blok>> dari(List<Blok> blok, int isi) {
        PotonganBagian p = new PotonganBagian(isi);
        datar(blok).forEach(p::tambah);
        if (!p.kini.isEmpty() || p.halaman.isEmpty()) {
            p.halaman.add(p.kini);
        }
        return p.halaman;
    }

    static boolean memuat(List<Blok> blok, String kunci) {
        return datar(blok).anyMatch(b -> switch (b) {
            case Blok.BlokTabel(Tabel t) -> t.kunci().equals(kunci);
            case Blok.Gambar g -> g.kunci().equals(kunci);
            case Blok.Foto f -> f.kunci().equals(kunci);
            default -> false;
        });
    }

    /** A screen has no landscape pages. */
    private static Stream<Blok> datar(List<Blok> blok) {
        return blok.stream().flatMap(b -> b instanceof Blok.Lanskap(List<Blok> dalam) ? datar(dalam) : Stream.of(b));
    }

    private void tambah(Blok blok) {
        if (!(blok instanceof Blok.BlokTabel(Tabel t))) {
            kini.add(blok);
            return;
        }
        int mulai = 0;
        do {
            if (terisi == isi) {
                ganti();
            }
            int sampai = Math.min(t.baris().size(), mulai + isi - terisi);
            kini.add(new Blok.BlokTabel(bagian(t, mulai, sampai)));
            terisi += sampai - mulai;
            mulai = sampai;
        } while (mulai < t.baris().size());
    }

    private void ganti() {
        halaman.add(kini);
        kini = new ArrayList<>();
        terisi = 0;
    }

    private static Tabel bagian(Tabel t, int mulai, int sampai) {
        return mulai == 0 && sampai == t.baris().size()
                ? t
                : new Tabel(
                        t.kunci(),
                        mulai == 0 ? t.judul() : t.judul() + " (lanjutan)",
                        t.kolom(),
                        t.kepala(),
                        t.baris().subList(mulai, sampai),
                        t.sumber(),
                        t.kerapatan(),
                        t.tataLetak());
    }
}
