package id.kinerja.pemeriksaan.telaah;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.pemeriksaan.baca.SelCetak;
import id.kinerja.pemeriksaan.telaah.Kolom.Peran;
import id.kinerja.pemeriksaan.telaah.PohonCetak.Simpul;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A row that is the total of others, with the rows it may be the total of.
 *
 * @param isi the rows it totals: the highest level of a budget, the rows since the total before, or all rows above it
 * @param kolom columns that add up
 * @param perbaikan what derived cells of those rows should say, where their own row proves them wrong
 */
public record TotalCetak(
        Tabel tabel, BarisTabel baris, List<BarisTabel> isi, List<Kolom> kolom, PerbaikanSel perbaikan) {
    private static final Set<Peran> MENJUMLAH = Set.of(Peran.PAGU, Peran.REALISASI_ANGGARAN, Peran.SISA, Peran.CACAH);
    private static final Set<Peran> TAK_MENJUMLAH = Set.of(
            Peran.NOMOR,
            Peran.KODE,
            Peran.CAPAIAN,
            Peran.SERAPAN,
            Peran.FISIK,
            Peran.PERSENTASE,
            Peran.PERBANDINGAN,
            Peran.EFISIENSI,
            Peran.TARGET_NASIONAL);
    /** In shorter figures one digit of difference is nothing special. */
    private static final int PALING_SEDIKIT_ANGKA = 3;

    private static final int PALING_SEDIKIT = 2;
    private static final int CUKUP = 3;

    public TotalCetak {
        isi = List.copyOf(isi);
        kolom = List.copyOf(kolom);
    }

    public static List<TotalCetak> dalam(Telaah telaah) {
        return telaah.tabel().stream()
                .flatMap(t -> dalam(
                        t,
                        telaah.pohon().stream().filter(p -> p.tabel().equals(t)).findFirst())
                        .stream())
                .toList();
    }

    private static List<TotalCetak> dalam(Tabel t, Optional<PohonCetak> pohon) {
        PerbaikanSel perbaikan = PerbaikanSel.dalam(t, pohon);
        List<BarisTabel> total =
                t.baris().stream().filter(b -> PenyusunPohon.total(t, b)).toList();
        if (total.isEmpty()) {
            return tanpaSebutan(t, perbaikan).stream().toList();
        }
        if (total.size() == 1) {
            BarisTabel b = total.getFirst();
            List<BarisTabel> isi = pohon.map(
                            p -> p.akar().stream().map(Simpul::baris).toList())
                    .orElseGet(() -> t.baris().subList(0, b.nomor()));
            return isi.size() < PALING_SEDIKIT || b.nomor() < PALING_SEDIKIT
                    ? List.of()
                    : satu(t, b, isi, perbaikan).stream().toList();
        }
        List<TotalCetak> hasil = new ArrayList<>();
        for (BarisTabel b : total) {
            bertingkat(t, b, total, perbaikan).ifPresent(hasil::add);
        }
        return hasil;
    }

    private static Optional<TotalCetak> satu(Tabel t, BarisTabel b, List<BarisTabel> isi, PerbaikanSel perbaikan) {
        List<Kolom> uang = t.kolom().stream()
                .filter(k -> MENJUMLAH.contains(k.peran()))
                .filter(k -> angka(b, k).isPresent())
                .toList();
        List<Kolom> lain = t.kolom().stream()
                .filter(k -> !MENJUMLAH.contains(k.peran()))
                .filter(k -> selaras(t, b, isi, k, perbaikan))
                .toList();
        List<Kolom> semua = new ArrayList<>(uang);
        semua.addAll(lain);
        return semua.isEmpty() ? Optional.empty() : Optional.of(new TotalCetak(t, b, isi, semua, perbaikan));
    }

    /** A figure that is the sum, or nearly so while another column of the row adds up. */
    private static boolean selaras(Tabel t, BarisTabel b, List<BarisTabel> isi, Kolom k, PerbaikanSel perbaikan) {
        boolean rataRata = KataKunci.rata(k.sebutan()).contains("rata");
        if (rataRata
                || TAK_MENJUMLAH.contains(k.peran())
                || angka(b, k).isEmpty()
                || isi.stream().filter(r -> angka(r, k).isPresent()).count() < PALING_SEDIKIT) {
            return false;
        }
        boolean lainCocok = t.kolom().stream()
                .filter(x -> x != k && (x.peran() == Peran.PERSENTASE || !TAK_MENJUMLAH.contains(x.peran())))
                .anyMatch(x -> pas(b, isi, x)
                        && isi.stream().filter(r -> angka(r, x).isPresent()).count() >= PALING_SEDIKIT);
        return pas(b, isi, k)
                || lainCocok && hampir(angka(b, k).orElseThrow(), jumlah(isi, k)) && !persen(b, k)
                || cacahKecil(t, b, isi, k);
    }

    /** A small count beside at least three columns that add up, one or two off. */
    private static boolean cacahKecil(Tabel t, BarisTabel b, List<BarisTabel> isi, Kolom k) {
        BigDecimal beda = angka(b, k).orElseThrow().subtract(jumlah(isi, k)).abs();
        boolean bulat = Stream.concat(isi.stream(), Stream.of(b))
                .flatMap(r -> r.sel(k.nomor()).angka().stream())
                .allMatch(a -> a.desimal() == 0 && a.bentuk() == AngkaCetak.Bentuk.POLOS);
        return bulat
                && beda.compareTo(BigDecimal.TWO) <= 0
                && jumlah(isi, k).signum() > 0
                && t.kolom().stream()
                                .filter(x -> x != k && !TAK_MENJUMLAH.contains(x.peran()) && pas(b, isi, x))
                                .count()
                        >= CUKUP;
    }

    private static boolean persen(BarisTabel b, Kolom k) {
        return b.sel(k.nomor())
                .angka()
                .filter(a -> a.bentuk() == AngkaCetak.Bentuk.PERSEN)
                .isPresent();
    }

    private static boolean pas(BarisTabel b, List<BarisTabel> isi, Kolom k) {
        return angka(b, k)
                .filter(n -> n.signum() != 0 && n.compareTo(jumlah(isi, k)) == 0)
                .isPresent();
    }

    private static boolean hampir(BigDecimal tercetak, BigDecimal jumlah) {
        BigDecimal beda = tercetak.subtract(jumlah).abs();
        return beda.multiply(BigDecimal.valueOf(5)).compareTo(jumlah.abs()) <= 0 || salahSatuAngka(beda, jumlah);
    }

    /** One digit of one figure makes the whole difference: 240 for 140, or a sum that is 40 too large. */
    private static boolean salahSatuAngka(BigDecimal beda, BigDecimal jumlah) {
        return beda.precision() - beda.scale() <= jumlah.precision() - jumlah.scale()
                && beda.stripTrailingZeros().precision() == 1
                && jumlah.precision() >= PALING_SEDIKIT_ANGKA;
    }

    /** Several totals: each of the rows since the one before, of all rows, or of the totals before it; whichever most columns follow. */
    private static Optional<TotalCetak> bertingkat(
            Tabel t, BarisTabel b, List<BarisTabel> total, PerbaikanSel perbaikan) {
        int sebelum = total.stream()
                .filter(x -> x.nomor() < b.nomor())
                .mapToInt(x -> x.nomor() + 1)
                .max()
                .orElse(0);
        List<BarisTabel> atas = t.baris().subList(0, b.nomor());
        List<List<BarisTabel>> calon = List.of(
                t.baris().subList(sebelum, b.nomor()),
                atas.stream().filter(x -> !total.contains(x)).toList(),
                atas.stream().filter(total::contains).toList(),
                atas.stream().filter(x -> !total.contains(x) && bertebal(x)).toList(),
                atas.stream().filter(x -> !total.contains(x) && !bertebal(x)).toList());
        for (List<BarisTabel> isi : calon) {
            List<Kolom> kolom = t.kolom().stream()
                    .filter(k -> selaras(t, b, isi, k, perbaikan))
                    .toList();
            long pas = kolom.stream().filter(k -> pas(b, isi, k)).count();
            if (pas > 0 && pas * 2 >= kolom.size()) {
                return Optional.of(new TotalCetak(t, b, isi, kolom, perbaikan));
            }
        }
        return Optional.empty();
    }

    /** A row after numbered rows that has no number itself and adds them up, whatever it is called. */
    private static Optional<TotalCetak> tanpaSebutan(Tabel t, PerbaikanSel perbaikan) {
        Optional<Kolom> nomor = t.pertama(Peran.NOMOR);
        int akhir = nomor.map(k -> (int) t.baris().stream()
                        .takeWhile(b -> !b.sel(k.nomor()).kosong())
                        .count())
                .orElse(0);
        if (akhir < CUKUP
                || akhir >= t.baris().size()
                || t.baris().subList(akhir, t.baris().size()).stream()
                        .anyMatch(b -> !b.sel(nomor.orElseThrow().nomor()).kosong())) {
            return Optional.empty();
        }
        BarisTabel b = t.baris().get(akhir);
        List<BarisTabel> isi = t.baris().subList(0, akhir);
        boolean rataRata = RataRataCetak.disebut(b);
        return !rataRata
                        && t.kolom().stream()
                                .anyMatch(k -> (k.peran() == Peran.PERSENTASE || !TAK_MENJUMLAH.contains(k.peran()))
                                        && pas(b, isi, k))
                ? satu(t, b, isi, perbaikan)
                : Optional.empty();
    }

    private static Optional<BigDecimal> angka(BarisTabel b, Kolom k) {
        return b.sel(k.nomor()).angka().filter(a -> !a.rusak()).map(AngkaCetak::nilai);
    }

    /** What this column adds up to by the reading that another column of the total follows exactly. */
    public Optional<BigDecimal> sepertiKolomLain(Kolom k) {
        List<BigDecimal> mungkin = jumlahMungkin(k);
        return kolom.stream()
                .filter(x -> x != k)
                .flatMap(x -> {
                    List<BigDecimal> lain = jumlahMungkin(x);
                    return IntStream.range(0, Math.min(lain.size(), mungkin.size()))
                            .filter(i -> lain.get(i).signum() != 0
                                    && angka(baris, x)
                                            .filter(n -> n.compareTo(lain.get(i)) == 0)
                                            .isPresent())
                            .mapToObj(mungkin::get);
                })
                .filter(j -> hampir(angka(baris, k).orElseThrow(), j))
                .findFirst();
    }

    /** All sums that the total may be: of all rows, or of only one kind of them where there are rows of groups. */
    public List<BigDecimal> jumlahMungkin(Kolom k) {
        List<BigDecimal> hasil = new ArrayList<>();
        hasil.add(jumlah(isi, k));
        hasil.add(jumlah(bernomor(), k));
        hasil.add(jumlah(isi.stream().filter(b -> !bernomor().contains(b)).toList(), k));
        hasil.add(jumlah(isi.stream().filter(this::tebal).toList(), k));
        hasil.addAll(tingkatTeratas(k).stream().toList());
        hasil.add(jumlah(isi, k).divide(BigDecimal.TWO));
        return hasil;
    }

    /** The sum of the rows as their own arithmetic says they should be; a mistake found there is not told again here. */
    public boolean cocokSetelahPerbaikan(Kolom k) {
        BigDecimal jumlah =
                isi.stream().map(b -> perbaikan.nilai(b.sel(k.nomor()))).reduce(BigDecimal.ZERO, BigDecimal::add);
        Sel total = baris.sel(k.nomor());
        boolean rincian =
                perbaikan.menyentuh(isi, k) && jumlah.compareTo(angka(baris, k).orElseThrow()) == 0;
        boolean sendiri = perbaikan.menyentuh(List.of(baris), k) && jumlah.compareTo(perbaikan.nilai(total)) == 0;
        return rincian || sendiri;
    }

    /** What a cell would have to say for the printed total to be right. */
    public BigDecimal seharusnya(Sel s, Kolom k) {
        return s.angka()
                .orElseThrow()
                .nilai()
                .add(angka(baris, k).orElseThrow())
                .subtract(jumlah(isi, k));
    }

    /** The rows of which a slip of the digits makes the whole difference, where other columns prove the total. */
    public List<Sel> barisKeliru(Kolom k) {
        BigDecimal tercetak = angka(baris, k).orElseThrow();
        BigDecimal kurang = tercetak.subtract(jumlah(isi, k));
        long sama = kolom.stream()
                .filter(x -> x != k && pas(baris, isi, x))
                .filter(x ->
                        angka(baris, x).filter(n -> n.compareTo(tercetak) == 0).isPresent())
                .count();
        return sama < PALING_SEDIKIT
                ? List.of()
                : selPenyusun(k).stream()
                        .filter(s -> s.angka()
                                .map(AngkaCetak::nilai)
                                .filter(n ->
                                        SatuDigit.jelaskan(n, n.add(kurang)).isPresent())
                                .isPresent())
                        .toList();
    }

    /** Where codes are hierarchical: the rows with the shortest code. */
    private Optional<BigDecimal> tingkatTeratas(Kolom k) {
        Optional<Kolom> kode = tabel.kolom().stream()
                .filter(x -> x.peran() == Peran.KODE || x.peran() == Peran.NOMOR)
                .findFirst();
        if (kode.isEmpty()) {
            return Optional.empty();
        }
        int terpendek = isi.stream()
                .mapToInt(b -> ruas(b.sel(kode.get().nomor()).teks()))
                .filter(r -> r > 0)
                .min()
                .orElse(0);
        List<BarisTabel> teratas = isi.stream()
                .filter(b -> ruas(b.sel(kode.get().nomor()).teks()) == terpendek)
                .toList();
        return teratas.isEmpty() ? Optional.empty() : Optional.of(jumlah(teratas, k));
    }

    private static int ruas(String kode) {
        return kode.isBlank() ? 0 : kode.strip().replaceAll("\\.$", "").split("\\.").length;
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
        return bertebal(b);
    }

    private static boolean bertebal(BarisTabel b) {
        return b.sel().stream().anyMatch(s -> s.ragam() == SelCetak.Ragam.TEBAL);
    }

    private static BigDecimal jumlah(List<BarisTabel> baris, Kolom k) {
        return baris.stream()
                .map(b -> b.sel(k.nomor()).angka())
                .flatMap(Optional::stream)
                .map(AngkaCetak::nilai)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
