package id.kinerja.dokumen.tabel;

import id.kinerja.dokumen.Lukisan.Tebal;
import id.kinerja.dokumen.Penomoran;
import id.kinerja.dokumen.Tabel;
import id.kinerja.dokumen.Tabel.Baris;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Perataan;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.dokumen.Tabel.SelKepala;
import id.kinerja.dokumen.gambar.LebarTeks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The widths of a table's columns in points. The model's widths hold, except that no column is narrower than its longest number
 * or word, and that text takes room from its neighbours where this makes the table shorter.
 */
public final class LebarKolom {
    public static final double TITIK_PER_MM = 72 / 25.4;
    /** Left and right padding with the hanging letter of a note. */
    private static final double BANTALAN_ANGKA = 9.5;

    private static final double BANTALAN_TEKS = 7;
    private static final double INDEN = 11;

    private static final double KATA_PALING_LEBAR = 110;

    private final Tabel tabel;
    private final double ukuran;
    private final double[] perlu;
    private final List<List<IsiSel>> isi = new ArrayList<>();

    private LebarKolom(Tabel tabel, double ukuran) {
        this.tabel = tabel;
        this.ukuran = ukuran;
        this.perlu = new double[tabel.kolom().size()];
    }

    /** Measures the table set in type of {@code ukuran} points. */
    public static LebarKolom ukur(Tabel tabel, double ukuran, Penomoran penomoran) {
        LebarKolom hasil = new LebarKolom(tabel, ukuran);
        tabel.kepala().forEach(hasil::kepala);
        tabel.baris().forEach(b -> hasil.baris(b, penomoran));
        return hasil;
    }

    /** Whether this cell holds a figure, which is never broken over lines. */
    public static boolean angka(String teks) {
        boolean adaAngka = false;
        for (int i = 0; i < teks.length(); i++) {
            char c = teks.charAt(i);
            adaAngka |= Character.isDigit(c);
            if (Character.isLetter(c) && !teks.startsWith("Rp")) {
                return false;
            }
        }
        return adaAngka && teks.length() <= 40;
    }

    /** Whether every number and word fits without being broken. */
    public boolean muat(double lebarTabel) {
        return Arrays.stream(perlu).sum() <= lebarTabel;
    }

    /** Widths that fill the table's width. */
    public List<Double> hitung(double lebarTabel) {
        double[] lebar = new double[perlu.length];
        List<Integer> sisa = new ArrayList<>();
        double terpakai = 0;
        for (int i = 0; i < perlu.length; i++) {
            double diminta = tabel.kolom().get(i).lebarMm() * TITIK_PER_MM;
            if (diminta == 0) {
                sisa.add(i);
            }
            lebar[i] = Math.max(diminta, perlu[i]);
            terpakai += lebar[i];
        }
        if (terpakai < lebarTabel) {
            bagikan(lebar, sisa, lebarTabel - terpakai);
        } else {
            kurangi(lebar, terpakai - lebarTabel);
        }
        new PerapatBaris(isi, perlu, kolomAngka()).rapatkan(lebar);
        double jumlah = Arrays.stream(lebar).sum();
        return Arrays.stream(lebar).mapToObj(l -> l * lebarTabel / jumlah).toList();
    }

    private void bagikan(double[] lebar, List<Integer> sisa, double lebih) {
        List<Integer> penerima = new ArrayList<>(sisa);
        for (int i = 0; penerima.isEmpty() && i < lebar.length; i++) {
            if (tabel.kolom().get(i).perataan() == Perataan.KIRI) {
                penerima.add(i);
            }
        }
        if (penerima.isEmpty()) {
            java.util.stream.IntStream.range(0, lebar.length).forEach(penerima::add);
        }
        double rata = (penerima.stream().mapToDouble(i -> lebar[i]).sum() + lebih) / penerima.size();
        boolean cukup = penerima.stream().allMatch(i -> lebar[i] <= rata);
        for (int i : penerima) {
            lebar[i] = cukup && !sisa.isEmpty() ? rata : lebar[i] + lebih / penerima.size();
        }
    }

    /** Takes what is too much from all columns in proportion to the room they have. */
    private void kurangi(double[] lebar, double kelebihan) {
        double ruang = Arrays.stream(lebar).sum() - Arrays.stream(perlu).sum();
        if (ruang <= 0) {
            return;
        }
        double bagian = Math.min(1, kelebihan / ruang);
        for (int i = 0; i < lebar.length; i++) {
            lebar[i] -= (lebar[i] - perlu[i]) * bagian;
        }
    }

    private void kepala(List<SelKepala> kepala) {
        List<IsiSel> deret = new ArrayList<>();
        int i = 0;
        for (SelKepala s : kepala) {
            if (s.lebar() == 1 && i < perlu.length) {
                kata(IsiSel.dari(i, s.teks(), ukuran, Tebal.TEBAL, bantalan(i)), deret);
            }
            i += s.lebar();
        }
        isi.add(deret);
    }

    private void baris(Baris baris, Penomoran penomoran) {
        Tebal tebal = baris.jenis().tebal() ? Tebal.TEBAL : Tebal.BIASA;
        List<IsiSel> deret = new ArrayList<>();
        int i = 0;
        for (Sel s : baris.sel()) {
            if (s.lebar() == 1 && i < perlu.length) {
                String teks = TeksPolos.dari(s.isi(), penomoran);
                if (tabel.kolom().get(i).perataan() != Perataan.KIRI && angka(teks)) {
                    perlu[i] = Math.max(perlu[i], LebarTeks.ukur(teks, ukuran, tebal) + BANTALAN_ANGKA);
                } else {
                    kata(IsiSel.dari(i, teks, ukuran, tebal, bantalan(i) + inden(baris, i)), deret);
                }
            }
            i += s.lebar();
        }
        isi.add(deret);
    }

    private boolean[] kolomAngka() {
        boolean[] hasil = new boolean[perlu.length];
        for (int i = 0; i < hasil.length; i++) {
            hasil[i] = tabel.kolom().get(i).perataan() != Perataan.KIRI;
        }
        return hasil;
    }

    private double bantalan(int kolom) {
        return tabel.kolom().get(kolom).perataan() == Perataan.KIRI ? BANTALAN_TEKS : BANTALAN_ANGKA;
    }

    /** Names of sub kegiatan stand a little to the right. */
    private double inden(Baris baris, int kolom) {
        return baris.jenis() == JenisBaris.SUB_KEGIATAN
                        && tabel.kolom().get(kolom).lebarMm() == 0
                ? INDEN
                : 0;
    }

    private void kata(IsiSel sel, List<IsiSel> deret) {
        double lebar = Math.min(sel.kataTerlebar(), KATA_PALING_LEBAR) + sel.pinggir();
        perlu[sel.kolom()] = Math.max(perlu[sel.kolom()], lebar);
        if (sel.kata().length > 1) {
            deret.add(sel);
        }
    }
}
