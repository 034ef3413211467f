package id.kinerja.pemeriksaan.baca.susun;

import id.kinerja.pemeriksaan.baca.BarisCetak;
import id.kinerja.pemeriksaan.baca.Letak;
import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;
import id.kinerja.pemeriksaan.baca.SelCetak;
import id.kinerja.pemeriksaan.baca.TabelCetak;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** A table while it is read: cells are put where they stand, what they cover and what is missing becomes {@link SelCetak#KOSONG}. */
public final class KisiTabel {
    private final Jatah jatah;
    private final List<List<SelCetak>> baris = new ArrayList<>();
    private int lebar;

    public KisiTabel(Jatah jatah) {
        this.jatah = jatah;
    }

    public void barisBaru() {
        baris.add(new ArrayList<>());
    }

    /** Number of the row that is being read, from 0. */
    public int nomorBaris() {
        return baris.size() - 1;
    }

    /** Puts a cell into the row that is being read; columns from 0. */
    public void taruh(int kolom, SelCetak sel) throws NaskahTakTerbaca {
        int sampai = (int) Math.min(BatasBaca.KOLOM, (long) kolom + sel.lebar());
        if (kolom >= sampai) {
            throw BatasBaca.terlaluBesar("ada tabel yang lebih dari 1.024 kolom");
        }
        List<SelCetak> b = baris.getLast();
        jatah.sel(Math.max(0, sampai - b.size()));
        jatah.huruf(sel.teks().length());
        while (b.size() < sampai) {
            b.add(SelCetak.KOSONG);
        }
        b.set(
                kolom,
                sel.lebar() == sampai - kolom
                        ? sel
                        : new SelCetak(sel.teks(), sampai - kolom, sel.tinggi(), sel.ragam()));
        lebar = Math.max(lebar, sampai);
    }

    public SelCetak sel(int baris, int kolom) {
        List<SelCetak> b = this.baris.get(baris);
        return kolom < b.size() ? b.get(kolom) : SelCetak.KOSONG;
    }

    /** The cell covers one row more; false when no cell stands there. */
    public boolean perpanjang(int baris, int kolom) {
        if (kolom >= this.baris.get(baris).size()) {
            return false;
        }
        SelCetak s = sel(baris, kolom);
        this.baris.get(baris).set(kolom, new SelCetak(s.teks(), s.lebar(), s.tinggi() + 1, s.ragam()));
        return true;
    }

    /** The cell covers one column more of the row that is being read; columns from 0. */
    public void perlebar(int kolom) throws NaskahTakTerbaca {
        SelCetak s = sel(nomorBaris(), kolom);
        taruh(kolom, new SelCetak(s.teks(), s.lebar() + 1, s.tinggi(), s.ragam()));
    }

    public boolean kosong() {
        return baris.stream().allMatch(b -> b.stream().allMatch(s -> s.teks().isEmpty()));
    }

    public int lebar() {
        return lebar;
    }

    /** The cells with text from the first row to the last, each from left to right. */
    public List<SelCetak> berisi() {
        return baris.stream()
                .flatMap(List::stream)
                .filter(s -> !s.teks().isEmpty())
                .toList();
    }

    /** The finished table; each row takes a place of its own. Rows that a file leaves empty without a cell are no rows. */
    public TabelCetak jadi(Supplier<Letak> letak) throws NaskahTakTerbaca {
        List<BarisCetak> hasil = new ArrayList<>();
        for (int i = 0; i < baris.size(); i++) {
            List<SelCetak> b = baris.get(i);
            jatah.sel(lebar - b.size());
            b.addAll(Collections.nCopies(lebar - b.size(), SelCetak.KOSONG));
            int sisa = baris.size() - i;
            List<SelCetak> pas = b.stream().allMatch(s -> s.tinggi() <= sisa)
                    ? b
                    : b.stream().map(s -> dipendekkan(s, sisa)).toList();
            hasil.add(new BarisCetak(pas, letak.get()));
        }
        return new TabelCetak(hasil, hasil.getFirst().letak());
    }

    private static SelCetak dipendekkan(SelCetak s, int tinggi) {
        return s.tinggi() <= tinggi ? s : new SelCetak(s.teks(), s.lebar(), tinggi, s.ragam());
    }
}
