package id.kinerja.pengukuran.formula;

import id.kinerja.kernel.Presisi;
import id.kinerja.kernel.Ungkapan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The two ministry formulas of efficiency, used by analogy.
 *
 * @dasar PMK 214/2017
 */
public final class EfisiensiPmk {
    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);
    private static final BigDecimal DUA_PULUH = BigDecimal.valueOf(20);
    private static final BigDecimal LIMA_PULUH = BigDecimal.valueOf(50);

    private EfisiensiPmk() {}

    /** One output: money planned and spent, volume planned and realised; ceiling and planned volume are positive. */
    public record Keluaran(BigDecimal pagu, BigDecimal realisasi, BigDecimal targetVolume, BigDecimal volume) {
        /** Spending per unit as a share of the planned spending per unit. */
        BigDecimal nisbahBiaya() {
            return realisasi.multiply(targetVolume).divide(volume.multiply(pagu), Presisi.PENUH);
        }

        BigDecimal paguMenurutVolume() {
            return pagu.multiply(volume).divide(targetVolume, Presisi.PENUH);
        }
    }

    /** E = mean of (1 − (RA ÷ RV) ÷ (PA ÷ TV)) × 100, unclamped; at least one output, each with a realised volume above zero. */
    public static BigDecimal pmk214(List<Keluaran> keluaran) {
        BigDecimal jumlah = keluaran.stream()
                .map(k -> BigDecimal.ONE.subtract(k.nisbahBiaya()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return jumlah.scaleByPowerOfTen(2).divide(BigDecimal.valueOf(keluaran.size()), Presisi.PENUH);
    }

    /** As {@link #pmk214}; operands: ceiling, spending, planned volume and volume of each output in turn. */
    public static Ungkapan ungkapan214(int keluaran) {
        Ungkapan jumlah = tiap(
                keluaran,
                i -> Ungkapan.selisih(
                        Ungkapan.tetapan(1),
                        Ungkapan.bagi(
                                Ungkapan.kali(Ungkapan.operan(i + 1), Ungkapan.operan(i + 2)),
                                Ungkapan.kali(Ungkapan.operan(i + 3), Ungkapan.operan(i)))));
        return Ungkapan.persen(jumlah, Ungkapan.tetapan(keluaran));
    }

    /** As {@link #pmk22}, over the same operands. */
    public static Ungkapan ungkapan22(int keluaran) {
        Ungkapan seharusnya = tiap(
                keluaran,
                i -> Ungkapan.bagi(Ungkapan.kali(Ungkapan.operan(i), Ungkapan.operan(i + 3)), Ungkapan.operan(i + 2)));
        Ungkapan belanja = tiap(keluaran, i -> Ungkapan.operan(i + 1));
        return Ungkapan.persen(Ungkapan.selisih(seharusnya, belanja), seharusnya);
    }

    private static Ungkapan tiap(int keluaran, IntFunction<Ungkapan> suku) {
        return new Ungkapan.Jumlah(
                IntStream.range(0, keluaran).map(i -> 4 * i).mapToObj(suku).toList());
    }

    /** As {@link #nilai} of a clamped E; the operand is E. */
    public static Ungkapan ungkapanNilai() {
        Ungkapan dijepit = new Ungkapan.Terbesar(
                new Ungkapan.Terkecil(Ungkapan.operan(0), Ungkapan.tetapan(DUA_PULUH)),
                Ungkapan.tetapan(DUA_PULUH.negate()));
        return new Ungkapan.Jumlah(List.of(
                Ungkapan.tetapan(LIMA_PULUH),
                Ungkapan.kali(Ungkapan.bagi(dijepit, Ungkapan.tetapan(DUA_PULUH)), Ungkapan.tetapan(LIMA_PULUH))));
    }

    /** E within −20 … 20, so that NE lies within 0 … 100. */
    public static BigDecimal dijepit(BigDecimal efisiensi) {
        return efisiensi.min(DUA_PULUH).max(DUA_PULUH.negate());
    }

    /** NE = 50 + E ÷ 20 × 50 of a clamped E. */
    public static BigDecimal nilai(BigDecimal efisiensiDijepit) {
        return LIMA_PULUH.add(efisiensiDijepit.divide(DUA_PULUH, Presisi.PENUH).multiply(LIMA_PULUH));
    }

    /** E = Σ(pagu × CRO − RA) ÷ Σ(pagu × CRO) × 100; empty when nothing was put out. Money spent on a volume of zero counts. */
    public static Optional<BigDecimal> pmk22(List<Keluaran> keluaran) {
        BigDecimal seharusnya =
                keluaran.stream().map(Keluaran::paguMenurutVolume).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (seharusnya.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal belanja = keluaran.stream().map(Keluaran::realisasi).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(seharusnya.subtract(belanja).multiply(SERATUS).divide(seharusnya, Presisi.PENUH));
    }
}
