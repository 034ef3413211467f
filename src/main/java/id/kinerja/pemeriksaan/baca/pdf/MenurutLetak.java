package id.kinerja.pemeriksaan.baca.pdf;

import id.kinerja.pemeriksaan.baca.SelCetak;
import id.kinerja.pemeriksaan.baca.Unsur;
import id.kinerja.pemeriksaan.baca.pdf.TataHalaman.TabelDiHalaman;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the document together from where its words and lines stand. */
final class MenurutLetak {
    private final PengumpulUnsur hasil = new PengumpulUnsur();
    private TabelTerurai terakhir = TabelTerurai.TIADA;
    private boolean awalHalaman;

    private MenurutLetak() {}

    static List<Unsur> susun(List<TataHalaman> halaman) {
        MenurutLetak m = new MenurutLetak();
        KepalaKaki.buang(halaman).forEach(m::halaman);
        return m.hasil.semua();
    }

    /** Tables part the text of the page into what stands above, between and below them. */
    private void halaman(TataHalaman h) {
        awalHalaman = true;
        List<Larik> sisa = new ArrayList<>(h.larik());
        List<TabelDiHalaman> tabel = new ArrayList<>(h.tabel());
        for (TabelDatar.Tempat t : TabelDatar.cari(sisa, h.mendatar(), terakhir)) {
            tabel.add(new TabelDiHalaman(t.kotak(), t.tabel().baris, t.tabel()));
            sisa.removeIf(l -> t.kotak().memuat(l.kotak().tengahX(), l.kotak().tengahY()));
        }
        tabel.sort(Comparator.comparing(t -> t.kotak().atas()));
        for (TabelDiHalaman t : tabel) {
            List<Larik> diAtas = sisa.stream()
                    .filter(l -> l.kotak().tengahY() < t.kotak().atas())
                    .toList();
            teks(h, diAtas);
            sisa.removeAll(diAtas);
            tabel(t.baris(), h.nomor());
            terakhir = t.kolom();
        }
        teks(h, sisa);
    }

    private void teks(TataHalaman h, List<Larik> larik) {
        for (PencariTabelPolos.Bagian b : PencariTabelPolos.bagi(larik, h.mendatar(), terakhir)) {
            if (b.tabel().baris.isEmpty()) {
                PenyusunParagraf.susun(b.larik()).forEach(p -> paragraf(SambunganLarik.teks(p), h.nomor()));
            } else {
                tabel(b.tabel().baris, h.nomor());
            }
            terakhir = b.tabel();
        }
    }

    private void paragraf(String teks, int halaman) {
        if (awalHalaman) {
            hasil.paragrafAwal(teks, halaman);
        } else {
            hasil.paragraf(teks, halaman);
        }
        awalHalaman = false;
    }

    private void tabel(List<List<SelCetak>> baris, int halaman) {
        hasil.tabel(
                baris.stream().map(b -> new PengumpulUnsur.Baris(b, halaman)).toList());
        awalHalaman = false;
    }
}
