package id.kinerja.laporan.lkjip.depan;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.kernel.Hitungan;
import id.kinerja.laporan.Konteks;
import id.kinerja.laporan.kalimat.Rangkai;
import id.kinerja.laporan.lkjip.bab3.PohonKinerja;
import id.kinerja.laporan.lkjip.bab3.PohonKinerja.IsiSasaran;
import id.kinerja.laporan.tabel.PenyusunTabel;
import id.kinerja.laporan.tabel.SelAngka;
import id.kinerja.pengukuran.UkurAnggaran.Ukuran;
import java.util.ArrayList;
import java.util.List;

/** Table R.1: the sasaran with their mean capaian and, where the map of efficiency says it, their absorption. */
final class TabelIkhtisar {
    private static final String KUNCI = "tabel.ikhtisar.sasaran";

    private TabelIkhtisar() {}

    static List<Blok> susun(Konteks k) {
        List<IsiSasaran> sasaran = PohonKinerja.semuaSasaran(k);
        if (sasaran.isEmpty()) {
            return List.of();
        }
        SelAngka sel = new SelAngka(k.data().setelan().desimal());
        boolean berserapan =
                sasaran.stream().anyMatch(s -> serapan(k, s).angka().isPresent());
        PenyusunTabel t = PenyusunTabel.tabel(
                        KUNCI,
                        "Capaian sasaran strategis" + (berserapan ? " dan penyerapan anggaran" : "") + " tahun "
                                + k.tahun())
                .sisa("Sasaran strategis")
                .angka(18, "Jumlah indikator")
                .angka(22, "Rata-rata capaian (%)")
                .teks(26, "Kategori");
        if (berserapan) {
            t.angka(20, "Serapan (%)");
        }
        for (IsiSasaran s : sasaran) {
            Hitungan rata = k.ukur().sasaran().rataRata(s.sasaran());
            List<Sel> baris = new ArrayList<>(List.of(
                    Sel.teks(s.sasaran().nomor() + "  " + s.sasaran().uraian()),
                    Sel.teks(Integer.toString(s.indikator().size())),
                    sel.polos(rata),
                    sel.kata(k.ukur().sasaran().kategori(rata))));
            if (berserapan) {
                baris.add(sel.polos(serapan(k, s)));
            }
            t.baris(JenisBaris.BIASA, baris);
        }
        keseluruhan(t, k, sel, sasaran, berserapan);
        return List.of(
                new Blok.Paragraf(Rangkai.kosong()
                        .rujuk(KUNCI)
                        .teks(" merangkum hasil setiap sasaran.")
                        .jadi()),
                t.sumber(k.data().profil().namaOpd() + ", pengukuran kinerja " + k.tahun() + "; diolah.")
                        .jadi());
    }

    private static void keseluruhan(
            PenyusunTabel t, Konteks k, SelAngka sel, List<IsiSasaran> sasaran, boolean berserapan) {
        Hitungan rata = k.ukur().sasaran().keseluruhan();
        int indikator = sasaran.stream().mapToInt(s -> s.indikator().size()).sum();
        List<Sel> baris = new ArrayList<>(List.of(
                Sel.teks("Rata-rata keseluruhan" + (berserapan ? "; penyerapan seluruh perangkat daerah" : "")),
                Sel.teks(Integer.toString(indikator)),
                sel.polos(rata),
                sel.kata(k.ukur().sasaran().kategori(rata))));
        if (berserapan) {
            baris.add(sel.polos(k.ukur().anggaran().total(Ukuran.SERAPAN)));
        }
        t.baris(JenisBaris.TOTAL, baris);
    }

    private static Hitungan serapan(Konteks k, IsiSasaran s) {
        return k.ukur()
                .anggaran()
                .sasaran(Ukuran.SERAPAN, s.sasaran(), k.data().setelan().petaEfisiensi());
    }
}
