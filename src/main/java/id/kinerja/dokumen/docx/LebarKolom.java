package id.kinerja.dokumen.docx;

import id.kinerja.dokumen.Tabel.Kolom;
import java.util.List;

/** Fixed column widths in twips that fill the width exactly; columns without a width share what is left. */
final class LebarKolom {
    /** A column for words is never narrower than this, 22 mm. */
    private static final int SISA_MINIMUM = Ukuran.mm(22);

    private LebarKolom() {}

    static int[] bagi(List<Kolom> kolom, int lebar) {
        int tetap = kolom.stream().mapToInt(k -> Ukuran.mm(k.lebarMm())).sum();
        int sisa = (int) kolom.stream().filter(k -> k.lebarMm() == 0).count();
        int ruangSisa = sisa == 0 ? 0 : Math.max(lebar - tetap, Math.min(sisa * SISA_MINIMUM, lebar / 2));
        int[] hasil = new int[kolom.size()];
        int jumlah = 0;
        for (int i = 0; i < hasil.length; i++) {
            int mm = kolom.get(i).lebarMm();
            hasil[i] = mm == 0 ? ruangSisa / sisa : (int) ((long) Ukuran.mm(mm) * (lebar - ruangSisa) / tetap);
            jumlah += hasil[i];
        }
        hasil[terlebar(hasil)] += lebar - jumlah;
        return hasil;
    }

    private static int terlebar(int[] lebar) {
        int letak = 0;
        for (int i = 1; i < lebar.length; i++) {
            if (lebar[i] > lebar[letak]) {
                letak = i;
            }
        }
        return letak;
    }
}
