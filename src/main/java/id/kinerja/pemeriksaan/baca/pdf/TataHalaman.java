package id.kinerja.pemeriksaan.baca.pdf;

import id.kinerja.pemeriksaan.baca.SelCetak;
import java.util.ArrayList;
import java.util.List;

/**
 * A page parted into its ruled tables and the lines beside them.
 *
 * @param mendatar horizontal rules that belong to no ruled table
 */
record TataHalaman(int nomor, Kotak bidang, List<TabelDiHalaman> tabel, List<Larik> larik, List<Garis> mendatar) {

    /** A table where it stands, and its columns if the next page may need them. */
    record TabelDiHalaman(Kotak kotak, List<List<SelCetak>> baris, TabelTerurai kolom) {}

    static TataHalaman dari(IsiHalaman isi) {
        List<Kata> sisa = new ArrayList<>(isi.kata());
        List<TabelDiHalaman> tabel = new ArrayList<>();
        List<Kisi> kisi = PencariKisi.cari(isi);
        for (Kisi k : kisi) {
            List<Kata> dalam = sisa.stream().filter(w -> di(k, w)).toList();
            List<List<SelCetak>> baris = TabelBergaris.baca(k, dalam);
            if (!baris.isEmpty()) {
                tabel.add(new TabelDiHalaman(k.kotak(), baris, TabelTerurai.TIADA));
                sisa.removeIf(w -> di(k, w));
            }
        }
        List<Kata> mendatar =
                sisa.stream().filter(w -> w.arah() == Arah.MENDATAR).toList();
        List<Garis> garis = isi.mendatar().stream()
                .filter(g -> tabel.stream().noneMatch(t -> t.kotak().memuat((g.dari() + g.sampai()) / 2, g.letak())))
                .toList();
        return new TataHalaman(isi.nomor(), isi.bidang(), tabel, Larik.susun(mendatar), garis);
    }

    private static boolean di(Kisi kisi, Kata w) {
        return kisi.kotak().memuat(w.kotak().tengahX(), w.kotak().tengahY());
    }
}
