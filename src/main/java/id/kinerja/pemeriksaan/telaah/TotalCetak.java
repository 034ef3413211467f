package id.kinerja.pemeriksaan.telaah;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.pemeriksaan.baca.SelCetak.Ragam;
import id.kinerja.pemeriksaan.telaah.Kolom.Peran;
import id.kinerja.pemeriksaan.telaah.PohonCetak.Simpul;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A row that says to be the total of a table, with the rows it may be the total of.
 *
 * @param isi the rows it totals: the highest level of a budget, otherwise all rows above it
 * @param kolom columns that add up
 */
public record TotalCetak(Tabel tabel, BarisTabel baris, List<BarisTabel> isi, List<Kolom> kolom) {
    private static final Set<Peran> MENJUMLAH = Set.of(Peran.PAGU, Peran.REALISASI_ANGGARAN, Peran.SISA, Peran.CACAH);

    public TotalCetak {
        isi = List.copyOf(isi);
        kolom = List.copyOf(kolom);
    }

    public static List<TotalCetak> dalam(Telaah telaah) {
        List<TotalCetak> hasil = new ArrayList<>();
        for (Tabel t : telaah.tabel()) {
            Optional<PohonCetak> pohon = telaah.pohon().stream()
                    .filter(p -> p.tabel().nomor() == t.nomor())
                    .findFirst();
            List<BarisTabel> total =
                    t.baris().stream().filter(b -> PenyusunPohon.total(t, b)).toList();
            if (total.size() == 1 && total.getFirst().nomor() >= 2) {
                BarisTabel b = total.getFirst();
                List<BarisTabel> isi = pohon.map(
                                p -> p.akar().stream().map(Simpul::baris).toList())
                        .orElseGet(() -> t.baris().subList(0, b.nomor()));
                List<Kolom> kolom = t.kolom().stream()
                        .filter(k -> MENJUMLAH.contains(k.peran()))
                        .filter(k ->
                                b.sel(k.nomor()).angka().filter(a -> !a.rusak()).isPresent())
                        .toList();
                if (!kolom.isEmpty()) {
                    hasil.add(new TotalCetak(t, b, isi, kolom));
                }
            }
        }
        return hasil;
    }

    /** All sums that the total may be: of all rows, or of only one kind of them where there are rows of groups. */
    public List<BigDecimal> jumlahMungkin(Kolom k) {
        List<BigDecimal> hasil = new ArrayList<>();
        hasil.add(jumlah(isi, k));
        hasil.add(jumlah(bernomor(), k));
        hasil.add(jumlah(isi.stream().filter(b -> !bernomor().contains(b)).toList(), k));
        hasil.add(jumlah(isi.stream().filter(this::tebal).toList(), k));
        return hasil;
    }

    /** Whether there is only one way to read what is totalled. */
    public boolean pasti(Kolom k) {
        boolean seragam = bernomor().size() == isi.size() || bernomor().isEmpty();
        boolean tebal = isi.stream().anyMatch(this::tebal) && !isi.stream().allMatch(this::tebal);
        boolean terbaca = isi.stream()
                .map(b -> b.sel(k.nomor()))
                .noneMatch(s -> s.angka().isEmpty() && !s.kosong() && !s.disebutKosong());
        return seragam
                && !tebal
                && terbaca
                && isi.stream()
                        .noneMatch(b -> b.sel(k.nomor())
                                .angka()
                                .filter(AngkaCetak::rusak)
                                .isPresent());
    }

    public List<Sel> selPenyusun(Kolom k) {
        return isi.stream()
                .map(b -> b.sel(k.nomor()))
                .filter(s -> s.angka().isPresent())
                .toList();
    }

    public String penjumlahan(Kolom k) {
        List<String> angka = selPenyusun(k).stream()
                .map(s -> FormatIndonesia.persis(s.angka().orElseThrow().nilai()))
                .collect(Collectors.toList());
        return angka.size() <= 8
                ? String.join(" + ", angka)
                : String.join(" + ", angka.subList(0, 6)) + " + … (" + angka.size() + " baris)";
    }

    private List<BarisTabel> bernomor() {
        return tabel.pertama(Peran.NOMOR)
                .map(k -> isi.stream()
                        .filter(b -> b.sel(k.nomor()).angka().isPresent())
                        .toList())
                .orElse(List.of());
    }

    private boolean tebal(BarisTabel b) {
        return b.sel().stream().anyMatch(s -> s.ragam() == Ragam.TEBAL);
    }

    private static BigDecimal jumlah(List<BarisTabel> baris, Kolom k) {
        return baris.stream()
                .map(b -> b.sel(k.nomor()).angka())
                .flatMap(Optional::stream)
                .map(AngkaCetak::nilai)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
