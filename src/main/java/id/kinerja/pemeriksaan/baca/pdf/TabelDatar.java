package id.kinerja.pemeriksaan.baca.pdf;

import id.kinerja.pemeriksaan.baca.SelCetak;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds tables that have only horizontal rules: three or more of the same length below each other, with columns of text between. */
final class TabelDatar {
    private static final int TERSEDIKIT = 3;
    private static final float SAMA = 4;
    private static final float PROSA = 0.8f;
    private static final float KOSONG = 30;
    /** Rules shorter than this part of the table underline a heading that reaches over some columns. */
    private static final float SEBAGIAN = 0.2f;

    private final List<Garis> mendatar;
    private final List<Larik> larik;
    private final List<TabelDatar.Tempat> hasil = new ArrayList<>();
    private TabelTerurai sebelum;

    /** A table where it stands. */
    record Tempat(Kotak kotak, TabelTerurai tabel) {}

    private TabelDatar(List<Larik> larik, List<Garis> mendatar, TabelTerurai sebelum) {
        this.larik = larik;
        this.sebelum = sebelum;
        this.mendatar = mendatar.stream()
                .sorted(Comparator.comparingDouble(Garis::letak))
                .toList();
    }

    static List<Tempat> cari(List<Larik> larik, List<Garis> mendatar, TabelTerurai sebelum) {
        TabelDatar t = new TabelDatar(larik, mendatar, sebelum);
        t.semua();
        return t.hasil;
    }

    private void semua() {
        List<Garis> sisa = new ArrayList<>(mendatar);
        while (!sisa.isEmpty()) {
            Garis g = sisa.getFirst();
            List<Garis> seukuran = sisa.stream().filter(x -> seukuran(g, x)).toList();
            sisa.removeAll(seukuran);
            bagi(seukuran);
        }
    }

    /** Running text between two rules parts two tables. */
    private void bagi(List<Garis> seukuran) {
        List<Garis> kini = new ArrayList<>();
        for (Garis g : seukuran) {
            if (!kini.isEmpty() && bukanBaris(kini.getLast(), g)) {
                baca(kini);
                kini.clear();
            }
            kini.add(g);
        }
        baca(kini);
    }

    private boolean bukanBaris(Garis atas, Garis bawah) {
        List<Larik> isi = larik.stream()
                .filter(l -> l.kotak().tengahY() > atas.letak() && l.kotak().tengahY() < bawah.letak())
                .toList();
        return isi.stream()
                        .anyMatch(l -> PencariTabelPolos.berjudul(l)
                                || (!TabelPolos.bercelah(l) && l.kotak().lebar() > PROSA * atas.panjang()))
                || (isi.isEmpty() && bawah.letak() - atas.letak() > KOSONG);
    }

    private static boolean seukuran(Garis a, Garis b) {
        return Math.abs(a.dari() - b.dari()) < SAMA && Math.abs(a.sampai() - b.sampai()) < SAMA;
    }

    private void baca(List<Garis> utama) {
        if (utama.size() < TERSEDIKIT) {
            return;
        }
        Kotak kotak = new Kotak(
                utama.getFirst().dari(),
                utama.getFirst().letak(),
                utama.getFirst().sampai(),
                utama.getLast().letak());
        List<Garis> garis = mendatar.stream()
                .filter(g ->
                        g.panjang() > SEBAGIAN * kotak.lebar() && kotak.memuat((g.dari() + g.sampai()) / 2, g.letak()))
                .toList();
        List<List<Larik>> selang = selang(garis, kotak);
        float[] tepi = tepi(selang);
        if (selang.size() < 2 || tepi.length == 0) {
            return;
        }
        List<Larik> isi = selang.stream().flatMap(List::stream).toList();
        TabelTerurai tabel = sebelum.diteruskan(isi, tepi, t -> urai(selang, t, utama.size() > TERSEDIKIT));
        if (tabel.kolom() > 1) {
            sebelum = TabelTerurai.TIADA;
            hasil.add(new Tempat(kotak, tabel));
        }
    }

    /** The lines between each rule and the next. */
    private List<List<Larik>> selang(List<Garis> garis, Kotak kotak) {
        List<List<Larik>> selang = new ArrayList<>();
        for (int i = 0; i + 1 < garis.size(); i++) {
            float atas = garis.get(i).letak();
            float bawah = garis.get(i + 1).letak();
            List<Larik> isi = larik.stream()
                    .filter(l -> l.kotak().tengahY() > atas
                            && l.kotak().tengahY() < bawah
                            && kotak.memuat(l.kotak().tengahX(), l.kotak().tengahY()))
                    .toList();
            if (!isi.isEmpty()) {
                selang.add(isi);
            }
        }
        return selang;
    }

    /** The most columns that remain when none, one or two rows of headings are left out. */
    private static float[] tepi(List<List<Larik>> selang) {
        List<Larik> semua = selang.stream().flatMap(List::stream).toList();
        float[] hasil = new float[0];
        for (int kepala = 0; kepala < Math.min(3, selang.size() - 1); kepala++) {
            float[] tepi = TepiKolom.seluruh(
                    selang.stream().skip(kepala).flatMap(List::stream).toList(), semua);
            if (tepi.length > hasil.length) {
                hasil = tepi;
            }
        }
        return hasil;
    }

    private static List<List<SelCetak>> urai(List<List<Larik>> selang, float[] tepi, boolean rapat) {
        List<List<SelCetak>> baris = new ArrayList<>();
        selang.forEach(s -> baris(s, tepi, rapat, baris));
        return baris;
    }

    /** One row, unless figures below each other show that rules part only groups of rows. */
    private static void baris(List<Larik> isi, float[] tepi, boolean rapat, List<List<SelCetak>> hasil) {
        int kolom = tepi.length + 1;
        List<Potong> potong =
                isi.stream().flatMap(l -> Potong.potong(l, tepi).stream()).toList();
        List<List<Potong>> susunan = PenyusunBaris.susun(potong, kolom, List.of());
        if (rapat && !PenyusunBaris.berangkaBersusun(potong, kolom)) {
            susunan = List.of(potong);
        }
        susunan.forEach(b -> hasil.add(BarisPotong.sel(b, kolom)));
    }
}
