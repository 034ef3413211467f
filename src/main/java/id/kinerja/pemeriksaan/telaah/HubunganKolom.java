package id.kinerja.pemeriksaan.telaah;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A column that the rows of its table show to be worked out from other columns.
 *
 * @param asal the columns it comes from, in the order of the arithmetic
 * @param seluruh what shares are shares of; absent for other kinds
 * @param longgar whether rows differ by no more than the rounding of what they come from
 */
public record HubunganKolom(
        Ragam ragam, Kolom hasil, List<Kolom> asal, Optional<BigDecimal> seluruh, Ketelitian longgar) {
    private static final MathContext TELITI = MathContext.DECIMAL64;
    private static final int ARTI_TERBANYAK = 64;
    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    /** Kind of arithmetic. */
    public enum Ragam {
        /** a + b + … */
        JUMLAH,
        /** a − b, with or without its sign */
        SELISIH,
        /** a / b × 100 */
        PERSEN,
        /** (b − a) / a × 100 */
        PERTUMBUHAN,
        /** a / sum of a × 100 */
        BAGIAN,
        /** a × b / 100 */
        TERTIMBANG
    }

    /** How exactly the rows follow the arithmetic. */
    public enum Ketelitian {
        PERSIS,
        DIBULATKAN
    }

    public HubunganKolom {
        asal = List.copyOf(asal);
    }

    /** What a row says and what the arithmetic gives. */
    public record Hitung(Sel hasil, List<Sel> asal, BigDecimal nilai, BigDecimal ragu, Ragam ragam) {
        public Hitung {
            asal = List.copyOf(asal);
        }

        /** The result with the sign that the cell is printed with, unless nothing but that sign differs. */
        public BigDecimal seharusnya() {
            int tanda = hasil.angka().orElseThrow().nilai().signum();
            return bertanda() && !persis() && tanda * nilai.signum() < 0 ? nilai.negate() : nilai;
        }

        public boolean persis() {
            AngkaCetak a = hasil.angka().orElseThrow();
            return Kecocokan.antara(a, nilai) != Kecocokan.BERBEDA
                    || bertanda() && Kecocokan.antara(a, nilai.negate()) != Kecocokan.BERBEDA;
        }

        public boolean dalamRagu() {
            BigDecimal tercetak = hasil.angka().orElseThrow().nilai();
            BigDecimal batas = ragu.add(BigDecimal.valueOf(5, Math.max(0, tercetak.scale()) + 1));
            return tercetak.subtract(nilai).abs().compareTo(batas) <= 0
                    || bertanda() && tercetak.add(nilai).abs().compareTo(batas) <= 0;
        }

        /** Whether the figure has the sign of the arithmetic; one that rounds to nothing has any. */
        public boolean setanda() {
            int tanda = hasil.angka().orElseThrow().nilai().signum();
            return tanda == nilai.signum() || tanda == 0 && persis();
        }

        /** A difference is often printed without its sign. */
        private boolean bertanda() {
            return ragam == Ragam.SELISIH || ragam == Ragam.PERTUMBUHAN;
        }
    }

    /** Whether this column prints signs: negative figures too, and all but one row with the sign of the arithmetic. */
    public boolean bertanda(List<BarisTabel> baris) {
        List<Hitung> hitung = baris.stream().flatMap(b -> hitung(b).stream()).toList();
        long setanda = hitung.stream().filter(Hitung::setanda).count();
        boolean negatif = hitung.stream().anyMatch(h -> h.setanda() && h.nilai().signum() < 0);
        return ragam == Ragam.SELISIH && negatif && hitung.size() >= 4 && setanda >= hitung.size() - 1;
    }

    /** Whether a row agrees, as exactly as this table works. */
    public boolean cocok(Hitung h) {
        return h.persis() || longgar == Ketelitian.DIBULATKAN && h.dalamRagu();
    }

    /** Empty when the row has not the figures for it, or proves nothing either way. */
    public Optional<Hitung> hitung(BarisTabel b) {
        Sel sel = b.sel(hasil.nomor());
        if (ragam == Ragam.PERSEN && hasil.peran() == Kolom.Peran.CAPAIAN && ArahIndikator.turun(b)) {
            return Optional.empty();
        }
        if (sel.angka().filter(a -> !a.rusak()).isEmpty()) {
            return Optional.empty();
        }
        List<Sel> dari = asal.stream().map(k -> b.sel(k.nomor())).toList();
        List<Optional<AngkaCetak>> angka = dari.stream().map(Sel::angka).toList();
        if (angka.stream().anyMatch(a -> a.filter(AngkaCetak::rusak).isPresent())
                || ragam != Ragam.JUMLAH && angka.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        if (ragam == Ragam.JUMLAH
                && dari.stream().anyMatch(s -> s.angka().isEmpty() && !s.kosong() && !s.disebutKosong())) {
            return Optional.empty();
        }
        Optional<Hitung> biasa = hitung(
                sel,
                dari,
                angka.stream()
                        .map(a -> a.map(AngkaCetak::nilai).orElse(BigDecimal.ZERO))
                        .toList());
        boolean bermaknaGanda =
                angka.stream().flatMap(Optional::stream).anyMatch(a -> !a.lain().isEmpty());
        if (!bermaknaGanda || biasa.filter(h -> !h.persis()).isEmpty()) {
            return biasa;
        }
        List<List<BigDecimal>> semua = List.of(List.of());
        for (Optional<AngkaCetak> a : angka) {
            List<BigDecimal> arti = a.map(Kecocokan::arti).orElse(List.of(BigDecimal.ZERO));
            semua = semua.stream()
                    .flatMap(awal -> arti.stream().map(x -> tambah(awal, x)))
                    .limit(ARTI_TERBANYAK)
                    .toList();
        }
        return semua.stream()
                .flatMap(n -> hitung(sel, dari, n).stream())
                .filter(Hitung::persis)
                .findFirst()
                .or(() -> biasa);
    }

    private static List<BigDecimal> tambah(List<BigDecimal> awal, BigDecimal n) {
        return Stream.concat(awal.stream(), Stream.of(n)).toList();
    }

    private Optional<Hitung> hitung(Sel sel, List<Sel> dari, List<BigDecimal> n) {
        return nilai(n).or(() -> habis(sel, n))
                .map(v -> new Hitung(
                        sel, dari, v, ragu(dari.stream().map(Sel::angka).toList(), n, v), ragam));
    }

    private Optional<BigDecimal> nilai(List<BigDecimal> n) {
        BigDecimal a = n.getFirst();
        BigDecimal b = n.getLast();
        return switch (ragam) {
            case JUMLAH ->
                n.stream().filter(x -> x.signum() != 0).count() >= 2
                        ? n.stream().reduce(BigDecimal::add)
                        : Optional.empty();
            case SELISIH -> berarti(a, b) ? Optional.of(a.subtract(b)) : Optional.empty();
            case PERSEN -> berarti(a, b) ? bagi(a, b) : Optional.empty();
            case PERTUMBUHAN -> berarti(a, b) ? bagi(b.subtract(a), a) : Optional.empty();
            case BAGIAN -> seluruh.filter(s -> berarti(a, s)).flatMap(s -> bagi(a, s));
            case TERTIMBANG ->
                a.signum() == 0 || b.signum() == 0
                        ? Optional.empty()
                        : Optional.of(a.multiply(b).divide(SERATUS, TELITI));
        };
    }

    /** Equal figures prove no difference of columns, but leave nothing over. */
    private Optional<BigDecimal> habis(Sel sel, List<BigDecimal> n) {
        boolean sama = n.getFirst().signum() != 0 && n.getFirst().compareTo(n.getLast()) == 0;
        return ragam == Ragam.SELISIH
                        && sama
                        && sel.angka().orElseThrow().nilai().signum() != 0
                ? Optional.of(BigDecimal.ZERO)
                : Optional.empty();
    }

    private static boolean berarti(BigDecimal a, BigDecimal b) {
        return a.signum() != 0 && b.signum() != 0 && a.compareTo(b) != 0;
    }

    private static Optional<BigDecimal> bagi(BigDecimal a, BigDecimal b) {
        return Optional.of(a.multiply(SERATUS).divide(b, TELITI));
    }

    /** How far the result may be off because the figures it comes from were rounded for print. */
    private BigDecimal ragu(List<Optional<AngkaCetak>> angka, List<BigDecimal> n, BigDecimal v) {
        List<BigDecimal> setengah = angka.stream().map(HubunganKolom::setengah).toList();
        BigDecimal jumlah = setengah.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return switch (ragam) {
            case JUMLAH, SELISIH -> jumlah;
            case PERSEN, TERTIMBANG, BAGIAN -> {
                BigDecimal r = BigDecimal.ZERO;
                for (int i = 0; i < n.size(); i++) {
                    r = r.add(setengah.get(i).divide(n.get(i).abs(), TELITI));
                }
                yield v.abs().multiply(r);
            }
            case PERTUMBUHAN -> jumlah.multiply(SERATUS).divide(n.getFirst().abs(), TELITI);
        };
    }

    private static BigDecimal setengah(Optional<AngkaCetak> a) {
        return a.filter(x -> x.desimal() > 0)
                .map(x -> BigDecimal.valueOf(5, x.desimal() + 1))
                .orElse(BigDecimal.ZERO);
    }

    /** The arithmetic with the figures of a row, for people. */
    public String rumus(Hitung h) {
        List<String> n = h.asal().stream()
                .map(s -> s.angka().map(AngkaCetak::teks).orElse("0"))
                .toList();
        return switch (ragam) {
            case JUMLAH -> n.stream().collect(Collectors.joining(" + "));
            case SELISIH -> n.getFirst() + " − " + n.getLast();
            case PERSEN -> n.getFirst() + " / " + n.getLast() + " × 100";
            case PERTUMBUHAN -> "(" + n.getLast() + " − " + n.getFirst() + ") / " + n.getFirst() + " × 100";
            case BAGIAN ->
                n.getFirst() + " / " + seluruh.map(BigDecimal::toPlainString).orElse("") + " × 100";
            case TERTIMBANG -> n.getFirst() + " × " + n.getLast() + " / 100";
        };
    }
}
