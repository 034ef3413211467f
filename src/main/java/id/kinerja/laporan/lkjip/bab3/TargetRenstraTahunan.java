package id.kinerja.laporan.lkjip.bab3;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Kolom;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.kernel.Hitungan;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.laporan.tabel.SelAngka;
import id.kinerja.perencanaan.DokumenTarget;
import id.kinerja.perencanaan.Indikator;
import java.util.ArrayList;
import java.util.List;

/** Targets of the (revised) Renstra against realisation year by year, where more years are known than the comparison table shows. */
final class TargetRenstraTahunan {
    private static final String KUNCI = "tabel.bab3.renstra-tahunan";
    private static final int TERLALU_SEDIKIT = 3;

    private TargetRenstraTahunan() {}

    static List<Blok> susun(Konteks k, List<Indikator> indikator) {
        for (DokumenTarget dokumen : List.of(DokumenTarget.RENSTRA_PERUBAHAN, DokumenTarget.RENSTRA)) {
            List<Integer> tahun = tahun(k, indikator, dokumen);
            if (tahun.size() > TERLALU_SEDIKIT) {
                return tabel(k, indikator, dokumen, tahun);
            }
        }
        return List.of();
    }

    private static List<Integer> tahun(Konteks k, List<Indikator> indikator, DokumenTarget dokumen) {
        return k.data().target().stream()
                .filter(t -> t.dokumen() == dokumen && t.triwulan().isEmpty())
                .filter(t -> t.tahun().tahun() <= k.tahun())
                .filter(t -> indikator.stream().anyMatch(i -> i.kode().equals(t.indikator())))
                .map(t -> t.tahun().tahun())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Blok> tabel(Konteks k, List<Indikator> indikator, DokumenTarget dokumen, List<Integer> tahun) {
        String nama = dokumen == DokumenTarget.RENSTRA_PERUBAHAN ? "Renstra perubahan" : "Renstra";
        SelAngka sel = new SelAngka(k.data().setelan().desimal());
        PenyusunTabel t = PenyusunTabel.tabel(
                        KUNCI, "Target " + nama + " dan realisasi tahun " + tahun.getFirst() + "–" + tahun.getLast())
                .kelompok(1, "")
                .sisa("Indikator");
        for (int y : tahun) {
            t.kelompok(2, String.valueOf(y))
                    .kolom(Kolom.angka(15).bergaris(), "Target")
                    .angka(15, "Realisasi");
        }
        for (Indikator i : indikator) {
            List<Sel> isi = new ArrayList<>();
            isi.add(Sel.teks(Sebutan.pendek(i)));
            for (int y : tahun) {
                Hitungan target = k.ukur().indikator().target(i, y, dokumen);
                isi.add(sel.bersatuan(target));
                isi.add(sel.bersatuan(k.ukur().indikator().realisasi(i, y, target.satuan())));
            }
            t.baris(JenisBaris.BIASA, isi);
        }
        Blok blok = t.rapat().sumber(Sebutan.sumberKinerja(k)).jadi();
        return List.of(
                new Blok.Paragraf(Rangkai.awali("Perkembangan realisasi terhadap target " + nama + " disajikan pada ")
                        .rujuk(KUNCI)
                        .teks(".")
                        .jadi()),
                t.banyakKolom() > 11 ? new Blok.Lanskap(List.of(blok)) : blok);
    }
}
