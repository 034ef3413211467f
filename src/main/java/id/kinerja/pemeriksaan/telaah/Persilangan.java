package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.telaah.HubunganKolom.Hitung;
import id.kinerja.pemeriksaan.telaah.HubunganKolom.Ragam;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Finds the addend that is wrong where a sum fails by as much in its row as in its column. */
public final class Persilangan {
    private Persilangan() {}

    /** A cell and what it should say. */
    public record Biang(Sel sel, BigDecimal seharusnya) {}

    /** Empty where row and column do not agree on one addend. */
    public static Optional<Biang> dari(Tabel t, HubunganKolom k, Hitung h) {
        Optional<BarisTabel> total =
                t.baris().stream().filter(b -> PenyusunPohon.total(t, b)).reduce((a, b) -> b);
        if (k.ragam() != Ragam.JUMLAH || total.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal kurang = h.hasil().angka().orElseThrow().nilai().subtract(h.nilai());
        List<Biang> biang = h.asal().stream()
                .flatMap(s -> nilai(s).stream().map(n -> new Biang(s, n.add(kurang))))
                .filter(b -> menurutKolom(t, total.get(), b))
                .toList();
        return biang.size() == 1 ? biang.stream().findFirst() : Optional.empty();
    }

    /** With the cell put right its column adds up. */
    private static boolean menurutKolom(Tabel t, BarisTabel total, Biang b) {
        BigDecimal jumlah = t.baris().stream()
                .filter(r -> r.nomor() < total.nomor())
                .map(r -> r.sel(b.sel().kolom()))
                .map(s -> s.equals(b.sel()) ? b.seharusnya() : nilai(s).orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Sel selTotal = total.sel(b.sel().kolom());
        return (selTotal.equals(b.sel()) ? Optional.of(b.seharusnya()) : nilai(selTotal))
                .filter(n -> n.signum() != 0 && n.compareTo(jumlah) == 0)
                .isPresent();
    }

    private static Optional<BigDecimal> nilai(Sel s) {
        return s.angka().filter(a -> !a.rusak()).map(AngkaCetak::nilai);
    }
}
