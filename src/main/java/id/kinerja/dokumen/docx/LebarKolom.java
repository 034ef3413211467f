package id.kinerja.dokumen.docx;

import id.kinerja.dokumen.Tabel.Kolom;
import java.util.List;

/**
 * Fixed column widths in twips that fill the width exactly. What a column asks for holds, unless its longest word or number needs
 * more; columns that ask for nothing share what is left; what is too much is taken from the columns that have room.
 */
final class LebarKolom {
    private LebarKolom() {}

    static int[] bagi(List<Kolom> kolom, int[] perlu, int lebar) {
        int[] hasil = new int[kolom.size()];
        int jumlah = 0;
        int sisa = 0;
        for (int i = 0; i < hasil.length; i++) {
            sisa += kolom.get(i).lebarMm() == 0 ? 1 : 0;
            hasil[i] = Math.max(Ukuran.mm(kolom.get(i).lebarMm()), perlu[i]);
            jumlah += hasil[i];
        }
        if (jumlah > lebar) {
            kurangi(hasil, perlu, jumlah - lebar);
        } else if (sisa > 0) {
            ratakan(kolom, hasil, lebar - jumlah);
        }
        pas(hasil, lebar);
        return hasil;
    }

    /** Shares the rest so that the columns without a width become equal, as far as what they need allows. */
    private static void ratakan(List<Kolom> kolom, int[] hasil, int lebih) {
        for (int tersisa = lebih; tersisa > 0; ) {
            int sempit = -1;
            int berikut = Integer.MAX_VALUE;
            int banyak = 0;
            for (int i = 0; i < hasil.length; i++) {
                if (kolom.get(i).lebarMm() != 0) {
                    continue;
                }
                if (sempit < 0 || hasil[i] < hasil[sempit]) {
                    berikut = sempit < 0 ? berikut : hasil[sempit];
                    sempit = i;
                    banyak = 1;
                } else if (hasil[i] == hasil[sempit]) {
                    banyak++;
                } else {
                    berikut = Math.min(berikut, hasil[i]);
                }
            }
            int batas = hasil[sempit];
            int tambah = Math.max(1, Math.min(tersisa / banyak, berikut - batas));
            for (int i = 0; i < hasil.length && tersisa > 0; i++) {
                if (kolom.get(i).lebarMm() == 0 && hasil[i] == batas) {
                    hasil[i] += tambah;
                    tersisa -= tambah;
                }
            }
        }
    }

    private static void kurangi(int[] hasil, int[] perlu, int kelebihan) {
        long ruang = 0;
        for (int i = 0; i < hasil.length; i++) {
            ruang += hasil[i] - perlu[i];
        }
        long diambil = Math.min(ruang, kelebihan);
        for (int i = 0; i < hasil.length && ruang > 0; i++) {
            hasil[i] -= (int) ((hasil[i] - perlu[i]) * diambil / ruang);
        }
    }

    /** Scales to the width; what rounding leaves goes to the widest column. */
    private static void pas(int[] hasil, int lebar) {
        long jumlah = 0;
        for (int l : hasil) {
            jumlah += l;
        }
        int terpakai = 0;
        int terlebar = 0;
        for (int i = 0; i < hasil.length; i++) {
            hasil[i] = (int) (hasil[i] * (long) lebar / Math.max(1, jumlah));
            terpakai += hasil[i];
            terlebar = hasil[i] > hasil[terlebar] ? i : terlebar;
        }
        hasil[terlebar] += lebar - terpakai;
    }
}
