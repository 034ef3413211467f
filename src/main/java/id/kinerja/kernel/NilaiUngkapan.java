package id.kinerja.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** Works an {@link Ungkapan} out over its operands; independent of the code that first computed the number. */
public final class NilaiUngkapan {
    private static final Hasil TANPA_ANGKA = new Hasil.TakTerhitung("operan rumus tidak berupa angka");
    private static final Hasil DIBAGI_NOL = new Hasil.TakTerhitung("rumus membagi dengan nol");

    private final List<Hitungan> operan;

    private NilaiUngkapan(List<Hitungan> operan) {
        this.operan = operan;
    }

    /** A number, a word, or why there is none. */
    public static Hasil atas(Ungkapan ungkapan, List<Hitungan> operan) {
        return new NilaiUngkapan(operan).nilai(ungkapan);
    }

    private Hasil nilai(Ungkapan ungkapan) {
        return switch (ungkapan) {
            case Ungkapan.Operan o -> operan.get(o.urutan()).hasil();
            case Ungkapan.BatasBawah b ->
                operan.get(b.urutan()).hasil() instanceof Hasil.Rentang r ? angka(r.bawah()) : TANPA_ANGKA;
            case Ungkapan.BatasAtas b ->
                operan.get(b.urutan()).hasil() instanceof Hasil.Rentang r ? angka(r.atas()) : TANPA_ANGKA;
            case Ungkapan.Tetapan t -> angka(t.nilai());
            case Ungkapan.Kata k -> new Hasil.Kata(k.teks());
            case Ungkapan.Jumlah j -> angka(jumlah(j.suku()));
            case Ungkapan.RataRata r -> rataRata(r.unsur());
            case Ungkapan.Banyaknya b ->
                Hasil.angka(berangka(b.unsur())
                        .filter(n -> b.banding().berlaku(n, b.batas()))
                        .count());
            case Ungkapan.Selisih s -> dua(s.dari(), s.pengurang(), BigDecimal::subtract);
            case Ungkapan.Kali k -> dua(k.kiri(), k.kanan(), BigDecimal::multiply);
            case Ungkapan.Bagi b -> bagi(b);
            case Ungkapan.Terkecil t -> dua(t.kiri(), t.kanan(), BigDecimal::min);
            case Ungkapan.Terbesar t -> dua(t.kiri(), t.kanan(), BigDecimal::max);
            case Ungkapan.Bulat b ->
                nilai(b.nilai()) instanceof Hasil.Angka(BigDecimal n)
                        ? angka(n.setScale(b.desimal(), RoundingMode.HALF_UP))
                        : TANPA_ANGKA;
            case Ungkapan.Bila b -> bila(b);
        };
    }

    private Hasil bila(Ungkapan.Bila b) {
        return nilai(b.kiri()) instanceof Hasil.Angka(BigDecimal kiri)
                        && nilai(b.kanan()) instanceof Hasil.Angka(BigDecimal kanan)
                ? nilai(b.banding().berlaku(kiri, kanan) ? b.maka() : b.selainnya())
                : TANPA_ANGKA;
    }

    private Hasil bagi(Ungkapan.Bagi b) {
        return nilai(b.penyebut()) instanceof Hasil.Angka(BigDecimal q) && q.signum() == 0
                ? DIBAGI_NOL
                : dua(b.pembilang(), b.penyebut(), (p, q) -> p.divide(q, Presisi.PENUH));
    }

    private Hasil rataRata(List<Ungkapan> unsur) {
        long banyak = berangka(unsur).count();
        return banyak == 0 ? DIBAGI_NOL : angka(jumlah(unsur).divide(BigDecimal.valueOf(banyak), Presisi.PENUH));
    }

    private BigDecimal jumlah(List<Ungkapan> suku) {
        return berangka(suku).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Stream<BigDecimal> berangka(List<? extends Ungkapan> unsur) {
        return unsur.stream()
                .map(this::nilai)
                .flatMap(h -> h instanceof Hasil.Angka(BigDecimal n) ? Stream.of(n) : Stream.empty());
    }

    private Hasil dua(Ungkapan kiri, Ungkapan kanan, BinaryOperator<BigDecimal> cara) {
        return nilai(kiri) instanceof Hasil.Angka(BigDecimal a) && nilai(kanan) instanceof Hasil.Angka(BigDecimal b)
                ? angka(cara.apply(a, b))
                : TANPA_ANGKA;
    }

    private static Hasil angka(BigDecimal nilai) {
        return new Hasil.Angka(nilai);
    }
}
