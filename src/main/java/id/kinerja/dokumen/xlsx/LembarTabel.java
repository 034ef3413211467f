package id.kinerja.dokumen.xlsx;

import id.kinerja.dokumen.Bab;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Dokumen;
import id.kinerja.dokumen.Penomoran;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.dokumen.Tabel;
import id.kinerja.dokumen.tabel.ArahTabel;
import id.kinerja.dokumen.tabel.TeksPolos;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One captioned table and the sheet it stands on; footnotes of its cells have become notes of the table. */
record LembarTabel(String nama, String label, String bab, Tabel tabel, Arah arah) {
    /** Caption, way back, then the head. */
    static final int BARIS_KEPALA = 2;

    enum Arah {
        TEGAK,
        LANSKAP
    }

    int barisIsi() {
        return BARIS_KEPALA + tabel.kepala().size();
    }

    int banyakKolom() {
        return tabel.kolom().size();
    }

    /** All tables in reading order. */
    static List<LembarTabel> semua(Dokumen dokumen, Penomoran penomoran, NamaLembar nama) {
        List<LembarTabel> hasil = new ArrayList<>();
        Dokumen terarah = ArahTabel.atur(dokumen);
        Stream.concat(terarah.depan().stream(), terarah.isi().stream())
                .forEach(
                        bab -> bab.blok().forEach(b -> kumpulkan(b, sebutan(bab), Arah.TEGAK, penomoran, nama, hasil)));
        return List.copyOf(hasil);
    }

    private static String sebutan(Bab bab) {
        return bab.label().isEmpty() ? bab.judul() : bab.label() + " " + bab.judul();
    }

    private static void kumpulkan(
            Blok blok, String bab, Arah arah, Penomoran penomoran, NamaLembar nama, List<LembarTabel> hasil) {
        switch (blok) {
            case Blok.BlokTabel t -> {
                String label = penomoran.cari(t.tabel().kunci()).label();
                hasil.add(new LembarTabel(nama.beri(label), label, bab, tanpaCatatanKaki(t.tabel(), penomoran), arah));
            }
            case Blok.Lanskap l -> l.blok().forEach(b -> kumpulkan(b, bab, Arah.LANSKAP, penomoran, nama, hasil));
            case Blok.DaftarButir d ->
                d.butir().forEach(isi -> isi.forEach(b -> kumpulkan(b, bab, arah, penomoran, nama, hasil)));
            default -> {}
        }
    }

    private static Tabel tanpaCatatanKaki(Tabel t, Penomoran penomoran) {
        List<Tabel.Baris> baris = t.baris().stream()
                .map(b -> new Tabel.Baris(
                        b.jenis(),
                        b.sel().stream()
                                .map(s -> tanpaCatatanKaki(s, penomoran))
                                .toList()))
                .toList();
        return new Tabel(t.kunci(), t.judul(), t.kolom(), t.kepala(), baris, t.sumber(), t.kerapatan(), t.tataLetak());
    }

    private static Tabel.Sel tanpaCatatanKaki(Tabel.Sel sel, Penomoran penomoran) {
        Stream<String> kaki = sel.isi().stream()
                .flatMap(s -> s instanceof Sebaris.CatatanKaki k ? Stream.of(k) : Stream.empty())
                .map(k -> TeksPolos.dari(k.isi(), penomoran));
        return new Tabel.Sel(
                sel.isi(),
                sel.lebar(),
                Stream.concat(sel.catatan().stream(), kaki).toList());
    }
}
