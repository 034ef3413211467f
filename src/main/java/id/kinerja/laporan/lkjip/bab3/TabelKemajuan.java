package id.kinerja.laporan.lkjip.bab3;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Kolom;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.KalimatTargetAkhir.Kemajuan;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.laporan.tabel.SelAngka;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Realisation against the end target with both paces and the degree of progress. */
final class TabelKemajuan {
    private TabelKemajuan() {}

    static Blok susun(Konteks k, String kunci, List<Kemajuan> semua) {
        SelAngka asal = new SelAngka(k.data().setelan().desimal());
        boolean persen = SelAngka.semuaPersen(semua.stream()
                .flatMap(m -> Stream.of(m.target(), m.realisasi()))
                .toList());
        int akhir = k.data().profil().renstra().akhir();
        PenyusunTabel t = PenyusunTabel.tabel(
                        kunci,
                        "Realisasi " + k.tahun() + " terhadap target akhir Renstra " + akhir
                                + (persen ? " (persen; laju dalam poin per tahun)" : ""))
                .kelompok(1, "")
                .kelompok(1, "Realisasi")
                .kelompok(2, "Capaian target")
                .kelompok(1, "Target")
                .kelompok(2, "Laju per tahun")
                .kelompok(1, "Tingkat")
                .sisa("Indikator")
                .angka(17, String.valueOf(k.tahun()))
                .angka(17, "tahun ini")
                .angka(17, "akhir")
                .kolom(Kolom.angka(17).bergaris(), String.valueOf(akhir))
                .kolom(Kolom.angka(14).bergaris(), "tercapai")
                .angka(14, "perlu")
                .teks(24, "kemajuan");
        for (Kemajuan m : semua) {
            SelAngka sel = asal.seragam(List.of(m.target(), m.realisasi()));
            SelAngka laju = asal.seragam(List.of(m.tercapai(), m.perlu()));
            List<Sel> isi = new ArrayList<>();
            isi.add(Sel.teks(Sebutan.pendek(m.indikator())));
            isi.add(SelAngka.tanpaCatatan(persen ? sel.polos(m.realisasi()) : sel.bersatuan(m.realisasi())));
            isi.add(sel.kata(k.ukur().indikator().capaian(m.indikator(), k.tahun())));
            isi.add(sel.polos(m.capaian()));
            isi.add(persen ? sel.polos(m.target()) : sel.bersatuan(m.target()));
            isi.add(m.berentang() ? SelAngka.strip() : laju.polos(m.tercapai()));
            isi.add(m.berentang() ? SelAngka.strip() : laju.polos(m.perlu()));
            isi.add(sel.kata(m.tingkat()));
            t.baris(JenisBaris.BIASA, isi);
        }
        return t.rapat()
                .sumber(Sebutan.sumberKinerja(k)
                        + " Laju tercapai adalah rata-rata perubahan per tahun sejak tahun pertama yang diketahui; laju "
                        + "perlu adalah perubahan per tahun hingga " + akhir
                        + ", “–” bila target akhir telah tercapai, berupa rentang, atau tidak dapat dihitung.")
                .jadi();
    }
}
