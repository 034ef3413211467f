package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.telaah.HubunganKolom.Hitung;
import id.kinerja.pemeriksaan.telaah.HubunganKolom.Ragam;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cell of a row that makes its arithmetic fail, with what it should say: the result, unless one of the cells it comes from is off by
 * as much in its column; for a difference the column of the result has to add up as printed too.
 */
public record SelPenyebab(Sel sel, BigDecimal seharusnya) {

    public static SelPenyebab cari(Tabel t, HubunganKolom h, Hitung x) {
        SelPenyebab hasil = new SelPenyebab(x.hasil(), x.seharusnya());
        List<BarisTabel> total =
                t.baris().stream().filter(b -> PenyusunPohon.total(t, b)).toList();
        boolean bisa = h.ragam() == Ragam.JUMLAH && !total.isEmpty()
                || h.ragam() == Ragam.SELISIH && total.size() == 1 && pas(t, total.getFirst(), hasil.tercetak());
        if (!bisa) {
            return hasil;
        }
        List<SelPenyebab> lain = asal(h, x).stream()
                .filter(s -> !pas(t, total.getLast(), s.tercetak()) && pas(t, total.getLast(), s))
                .toList();
        return lain.size() == 1 ? lain.getFirst() : hasil;
    }

    /** What each cell of origin would have to say for the printed result to be right. */
    private static List<SelPenyebab> asal(HubunganKolom h, Hitung x) {
        BigDecimal tercetak = x.hasil().angka().orElseThrow().nilai();
        BigDecimal kurang =
                (x.seharusnya().compareTo(x.nilai()) == 0 ? tercetak : tercetak.negate()).subtract(x.nilai());
        List<SelPenyebab> hasil = new ArrayList<>();
        for (int i = 0; i < x.asal().size(); i++) {
            Sel s = x.asal().get(i);
            BigDecimal tambah = h.ragam() == Ragam.SELISIH && i > 0 ? kurang.negate() : kurang;
            s.angka().ifPresent(a -> hasil.add(new SelPenyebab(s, a.nilai().add(tambah))));
        }
        return hasil;
    }

    private SelPenyebab tercetak() {
        return new SelPenyebab(sel, sel.angka().orElseThrow().nilai());
    }

    /** Whether the total of the column is printed as it adds up with this cell. */
    private static boolean pas(Tabel t, BarisTabel total, SelPenyebab s) {
        int kolom = s.sel.kolom();
        BigDecimal jumlah = t.baris().subList(0, total.nomor()).stream()
                .map(b -> b.sel(kolom))
                .map(c -> c.equals(s.sel)
                        ? s.seharusnya
                        : c.angka().map(AngkaCetak::nilai).orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Sel dasar = total.sel(kolom);
        return (dasar.equals(s.sel) ? Optional.of(s.seharusnya) : dasar.angka().map(AngkaCetak::nilai))
                .filter(n -> n.compareTo(jumlah) == 0)
                .isPresent();
    }
}
