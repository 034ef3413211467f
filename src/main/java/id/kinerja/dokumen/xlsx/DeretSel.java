package id.kinerja.dokumen.xlsx;

import java.util.ArrayList;
import java.util.List;

/** Cells as the arguments of a function: neighbours in a column or a row become a range. */
final class DeretSel {
    /** The most arguments that a function takes. */
    static final int ARGUMEN_TERBANYAK = 255;

    private DeretSel() {}

    static List<String> rapatkan(List<Letak> sel, String lembarPemakai) {
        List<String> hasil = new ArrayList<>();
        int mulai = 0;
        while (mulai < sel.size()) {
            int akhir = mulai;
            while (akhir + 1 < sel.size() && bersambung(sel, mulai, akhir + 1)) {
                akhir++;
            }
            Letak awal = sel.get(mulai);
            hasil.add(akhir == mulai ? awal.dari(lembarPemakai) : awal.sampai(sel.get(akhir), lembarPemakai));
            mulai = akhir + 1;
        }
        return hasil;
    }

    /** Whether {@code ke} goes on in the direction that the cells from {@code mulai} have taken. */
    private static boolean bersambung(List<Letak> sel, int mulai, int ke) {
        Letak a = sel.get(ke - 1);
        Letak b = sel.get(ke);
        boolean turun = b.kolom() == a.kolom() && b.baris() == a.baris() + 1;
        boolean kanan = b.baris() == a.baris() && b.kolom() == a.kolom() + 1;
        Letak awal = sel.get(mulai);
        return a.lembar().equals(b.lembar())
                && (turun && b.kolom() == awal.kolom() || kanan && b.baris() == awal.baris());
    }

    /** One call of a function whose value over all arguments is that over parts of them, such as SUM. */
    static String panggil(String fungsi, List<String> argumen) {
        List<String> kini = argumen;
        while (kini.size() > ARGUMEN_TERBANYAK) {
            List<String> lapis = new ArrayList<>();
            for (int i = 0; i < kini.size(); i += ARGUMEN_TERBANYAK) {
                lapis.add(fungsi + "(" + String.join(",", kini.subList(i, Math.min(kini.size(), i + ARGUMEN_TERBANYAK)))
                        + ")");
            }
            kini = lapis;
        }
        return fungsi + "(" + String.join(",", kini) + ")";
    }
}
