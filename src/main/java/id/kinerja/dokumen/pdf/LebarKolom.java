package id.kinerja.dokumen.pdf;

import id.kinerja.dokumen.Tabel;
import id.kinerja.dokumen.Tabel.Baris;
import id.kinerja.dokumen.Tabel.Kolom;
import id.kinerja.dokumen.Tabel.Perataan;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.dokumen.Tabel.SelKepala;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The widths of a table's columns in points. The model's widths hold, except that no column is narrower than its longest number
 * or word: what it lacks is taken from the columns that have room, first from those that take the rest.
 */
final class LebarKolom {
    static final double TITIK_PER_MM = 72 / 25.4;
    /** Left and right padding with the hanging letter of a note. */
    private static final double BANTALAN = 9.5;

    private static final double KATA_PALING_LEBAR = 110;

    private final Tabel tabel;
    private final double ukuran;
    private final UkurTeks biasa;
    private final UkurTeks tebal;
    private final PenulisSebaris sebaris;
    private final double[] perlu;

    LebarKolom(Tabel tabel, double ukuran, KumpulanHuruf huruf, PenulisSebaris sebaris) {
        this.tabel = tabel;
        this.ukuran = ukuran;
        this.biasa = huruf.ukuran(Huruf.CARLITO);
        this.tebal = huruf.ukuran(Huruf.CARLITO_TEBAL);
        this.sebaris = sebaris;
        this.perlu = perlu();
    }

    /** Whether this cell holds a figure, which is never broken over lines. */
    static boolean angka(String teks) {
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
    boolean muat(double lebarTabel) {
        return Arrays.stream(perlu).sum() <= lebarTabel;
    }

    List<Double> hitung(double lebarTabel) {
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
            kurangi(lebar, perlu, terpakai - lebarTabel);
        }
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
    private static void kurangi(double[] lebar, double[] perlu, double kelebihan) {
        double ruang = 0;
        for (int i = 0; i < lebar.length; i++) {
            ruang += lebar[i] - perlu[i];
        }
        if (ruang <= 0) {
            return;
        }
        double bagian = Math.min(1, kelebihan / ruang);
        for (int i = 0; i < lebar.length; i++) {
            lebar[i] -= (lebar[i] - perlu[i]) * bagian;
        }
    }

    private double[] perlu() {
        double[] hasil = new double[tabel.kolom().size()];
        for (Baris b : tabel.baris()) {
            int i = 0;
            for (Sel s : b.sel()) {
                if (s.lebar() == 1 && i < hasil.length) {
                    hasil[i] = Math.max(
                            hasil[i],
                            perlu(sebaris.polos(s.isi()), tabel.kolom().get(i), b));
                }
                i += s.lebar();
            }
        }
        for (List<SelKepala> kepala : tabel.kepala()) {
            int i = 0;
            for (SelKepala s : kepala) {
                if (s.lebar() == 1 && i < hasil.length) {
                    hasil[i] = Math.max(hasil[i], terbatas(tebal.lebarKata(s.teks(), ukuran)));
                }
                i += s.lebar();
            }
        }
        for (int i = 0; i < hasil.length; i++) {
            hasil[i] += BANTALAN;
        }
        return hasil;
    }

    private double perlu(String teks, Kolom kolom, Baris baris) {
        UkurTeks ukur = PenulisTabel.tebal(baris.jenis()) ? tebal : biasa;
        return kolom.perataan() != Perataan.KIRI && angka(teks)
                ? ukur.lebar(teks, ukuran)
                : terbatas(ukur.lebarKata(teks, ukuran));
    }

    private static double terbatas(double lebarKata) {
        return Math.min(lebarKata, KATA_PALING_LEBAR);
    }
}
