package id.kinerja.laporan.lkjip.bab3;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Kolom;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.kernel.Hitungan;
import id.kinerja.kernel.JenisSatuan;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.HasilTahun;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.laporan.tabel.SelAngka;
import id.kinerja.perencanaan.DokumenTarget;
import id.kinerja.perencanaan.Indikator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Target, realisation and capaian of up to three years side by side, with the change from last year. */
public final class TabelTahun {
    private static final int PALING_BANYAK = 3;

    private TabelTahun() {}

    /** The last years with data, this one included. */
    public static List<Integer> tahun(Konteks k, List<Indikator> indikator) {
        List<Integer> semua = indikator.stream()
                .flatMap(i -> k.ukur().indikator().tahunData(i).stream())
                .filter(t -> t <= k.tahun())
                .distinct()
                .sorted()
                .toList();
        return semua.subList(Math.max(0, semua.size() - PALING_BANYAK), semua.size());
    }

    public static Blok susun(Konteks k, String kunci, List<Indikator> indikator, List<Integer> tahun) {
        SelAngka sel = new SelAngka(k.data().setelan().desimal());
        boolean persen = indikator.stream()
                .allMatch(i -> HasilTahun.dari(k.ukur(), i, k.tahun())
                                .realisasi()
                                .satuan()
                                .jenis()
                        == JenisSatuan.PERSEN);
        String rentang = tahun.getFirst() + "–" + tahun.getLast();
        PenyusunTabel t = PenyusunTabel.tabel(
                        kunci,
                        "Target, realisasi, dan capaian tahun " + rentang
                                + (persen ? " (persen; perubahan dalam poin)" : " (capaian dalam persen)"))
                .kelompok(1, "")
                .sisa("Indikator");
        for (int y : tahun) {
            t.kelompok(3, String.valueOf(y))
                    .kolom(Kolom.angka(13).bergaris(), "Target")
                    .angka(14, "Realisasi")
                    .angka(14, "Capaian");
        }
        Optional<Integer> rpjmd = tahunRpjmd(k, indikator, tahun);
        t.kelompok(persen ? 1 : 2, (k.tahun() - 1) + "–" + k.tahun())
                .kolom(Kolom.angka(16).bergaris(), "Perubahan");
        if (!persen) {
            t.angka(14, "Nisbah (%)");
        }
        rpjmd.ifPresent(y -> t.kelompok(1, "Target").kolom(Kolom.angka(16).bergaris(), "RPJMD " + y));
        for (Indikator i : indikator) {
            List<Sel> isi = baris(k, sel, i, tahun, persen);
            rpjmd.ifPresent(y -> isi.add(sel.polos(k.ukur().indikator().target(i, y, DokumenTarget.RPJMD))));
            t.baris(JenisBaris.BIASA, isi);
        }
        Blok tabel = t.rapat().sumber(Sebutan.sumberKinerja(k)).jadi();
        return t.banyakKolom() > 11 ? new Blok.Lanskap(List.of(tabel)) : tabel;
    }

    /** The first of these years for which the RPJMD sets a target. */
    private static Optional<Integer> tahunRpjmd(Konteks k, List<Indikator> indikator, List<Integer> tahun) {
        return tahun.stream()
                .filter(y -> indikator.stream()
                        .anyMatch(i -> k.data().target().stream()
                                .anyMatch(x -> x.dokumen() == DokumenTarget.RPJMD
                                        && x.indikator().equals(i.kode())
                                        && x.tahun().tahun() == y)))
                .findFirst();
    }

    private static List<Sel> baris(Konteks k, SelAngka asal, Indikator i, List<Integer> tahun, boolean persen) {
        SelAngka sel = asal.seragam(tahun.stream()
                .map(y -> HasilTahun.dari(k.ukur(), i, y))
                .flatMap(h -> Stream.of(h.target(), h.realisasi()))
                .toList());
        HasilTahun ini = HasilTahun.dari(k.ukur(), i, k.tahun());
        List<Sel> isi = new ArrayList<>();
        String satuan = ini.realisasi().satuan().nama();
        isi.add(Sel.teks(Sebutan.pendek(i) + (persen ? "" : " (" + satuan + ")")));
        for (int y : tahun) {
            HasilTahun h = HasilTahun.dari(k.ukur(), i, y);
            if (h.realisasi().angka().isPresent()
                    && !h.realisasi().satuan().equals(ini.realisasi().satuan())) {
                isi.addAll(bedaSatuan(sel, h));
            } else {
                Stream.of(h.target(), h.realisasi(), h.capaian())
                        .map(x -> sel(sel, x, ini))
                        .map(x -> y == k.tahun() ? SelAngka.tanpaCatatan(x) : x)
                        .forEach(isi::add);
            }
        }
        Hitungan perubahan = k.ukur().indikator().perubahan(i, k.tahun());
        isi.add(sel.polos(perubahan));
        if (!persen) {
            isi.add(sel.polos(k.ukur().indikator().nisbah(i, k.tahun())));
        }
        return isi;
    }

    /** A target in another unit than this year's realisation carries its own. */
    private static Sel sel(SelAngka sel, Hitungan x, HasilTahun ini) {
        boolean sama = x.satuan().equals(ini.realisasi().satuan())
                || x.alamat().jenis().equals("capaian");
        return sama ? sel.polos(x) : sel.bersatuan(x);
    }

    private static List<Sel> bedaSatuan(SelAngka sel, HasilTahun h) {
        String satuan = h.realisasi().satuan().jenis() == JenisSatuan.PERSEN
                ? "persen"
                : h.realisasi().satuan().nama();
        String catatan = "Pada " + h.tahun() + " diukur dalam " + satuan + ", sehingga tidak dibandingkan.";
        return List.of(
                SelAngka.tanpaCatatan(sel.polos(h.target())),
                sel.polos(h.realisasi()).dengan(catatan),
                SelAngka.tanpaCatatan(sel.polos(h.capaian())));
    }
}
