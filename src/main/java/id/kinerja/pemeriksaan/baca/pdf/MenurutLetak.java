package id.kinerja.pemeriksaan.baca.pdf;

import id.kinerja.pemeriksaan.baca.PenandaJudul;
import id.kinerja.pemeriksaan.baca.SelCetak;
import id.kinerja.pemeriksaan.baca.SelCetak.Ragam;
import id.kinerja.pemeriksaan.baca.Unsur;
import id.kinerja.pemeriksaan.baca.pdf.TataHalaman.TabelDiHalaman;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts the document together from where its words and lines stand. */
final class MenurutLetak {
    private static final int TINGKAT_TEBAL = 2;
    /** A bold line of its own, neither sentence nor caption. */
    private static final Pattern JUDUL_TEBAL = Pattern.compile(
            "(?!(?i:tabel|gambar|grafik|diagram)\\b)(?=.*\\p{L}{3})(?:.{3,110}(?<![.:;,])|\\P{Ll}{3,60})");

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
        tabel.sort(Comparator.comparingDouble(t -> t.kotak().atas()));
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

    /** Entries of lists of contents stand apart from all else. */
    private void teks(TataHalaman h, List<Larik> larik) {
        List<Larik> biasa = new ArrayList<>();
        List<List<SelCetak>> daftarIsi = new ArrayList<>();
        for (int i = 0; i < larik.size(); i++) {
            Optional<List<SelCetak>> baris =
                    BarisDaftarIsi.bertitik(larik.get(i).teks());
            if (baris.isPresent()) {
                bukanDaftarIsi(h, biasa);
                daftarIsi.add(baris.get());
                continue;
            }
            Optional<List<SelCetak>> terlipat = daftarIsi.isEmpty() ? Optional.empty() : terlipat(larik, i);
            if (terlipat.isPresent()) {
                daftarIsi.add(terlipat.get());
                i++;
                continue;
            }
            tabelDaftarIsi(daftarIsi, h.nomor());
            biasa.add(larik.get(i));
        }
        tabelDaftarIsi(daftarIsi, h.nomor());
        bukanDaftarIsi(h, biasa);
    }

    /** An entry whose title takes two lines. */
    private static Optional<List<SelCetak>> terlipat(List<Larik> larik, int i) {
        boolean dekat = i + 1 < larik.size()
                && larik.get(i + 1).kotak().bawah() - larik.get(i).kotak().bawah()
                        < 1.6f * larik.get(i).ukuran();
        return dekat ? BarisDaftarIsi.bertitik(SambunganLarik.teks(larik.subList(i, i + 2))) : Optional.empty();
    }

    private void tabelDaftarIsi(List<List<SelCetak>> baris, int halaman) {
        if (!baris.isEmpty()) {
            tabel(List.copyOf(baris), halaman);
            baris.clear();
        }
    }

    private void bukanDaftarIsi(TataHalaman h, List<Larik> larik) {
        if (larik.isEmpty()) {
            return;
        }
        for (PencariTabelPolos.Bagian b : PencariTabelPolos.bagi(List.copyOf(larik), h.mendatar(), terakhir)) {
            if (b.tabel().baris.isEmpty()) {
                PenyusunParagraf.susun(b.larik()).forEach(p -> paragraf(p, h.nomor()));
            } else {
                tabel(b.tabel().baris, h.nomor());
            }
            terakhir = b.tabel();
        }
        larik.clear();
    }

    private void paragraf(List<Larik> larik, int halaman) {
        String teks = SambunganLarik.teks(larik);
        if (larik.size() == 1
                && larik.getFirst().ragam() == Ragam.TEBAL
                && JUDUL_TEBAL.matcher(teks).matches()
                && PenandaJudul.tingkat(teks).isEmpty()
                && !hasil.sesudahLabel()) {
            hasil.judul(TINGKAT_TEBAL, teks, halaman);
        } else if (awalHalaman) {
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
