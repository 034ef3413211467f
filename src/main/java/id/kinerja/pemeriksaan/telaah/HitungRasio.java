package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.telaah.AngkaCetak.Bentuk;
import id.kinerja.pemeriksaan.telaah.Rasio.Macam;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * A percentage worked out from two printed figures.
 *
 * @param rumus the formula in use: the one that agrees, otherwise realisation over target
 * @param nilai the result of that formula, unrounded
 * @dasar PermenPAN-RB 53/2014: realisation over target, or (2 × target − realisation) over target where lower is better
 */
public record HitungRasio(Sel pembilang, Sel penyebut, Sel hasil, Rumus rumus, BigDecimal nilai, Kecocokan kecocokan) {
    private static final MathContext TELITI = MathContext.DECIMAL128;
    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);
    private static final BigDecimal DUA = BigDecimal.valueOf(2);

    /** Kinds of formula met. */
    public enum Rumus {
        NAIK,
        TURUN
    }

    /** Empty when a figure is missing or the divisor is zero. */
    public static Optional<HitungRasio> dari(Rasio r, BarisTabel b) {
        Sel atas = b.sel(r.pembilang().nomor());
        Sel bawah = b.sel(r.penyebut().nomor());
        Sel hasil = b.sel(r.hasil().nomor());
        if (atas.angka().isEmpty() || bawah.angka().isEmpty() || hasil.angka().isEmpty()) {
            return Optional.empty();
        }
        AngkaCetak p = atas.angka().get();
        AngkaCetak q = bawah.angka().get();
        AngkaCetak c = hasil.angka().get();
        if (p.rusak() || q.rusak() || c.rusak() || q.nilai().signum() == 0) {
            return Optional.empty();
        }
        HitungRasio naik = dengan(atas, bawah, hasil, Rumus.NAIK, p.nilai(), q.nilai(), c);
        if (naik.kecocokan() == Kecocokan.TEPAT) {
            return Optional.of(naik);
        }
        for (BigDecimal artiAtas : Kecocokan.arti(p)) {
            for (BigDecimal artiBawah : Kecocokan.arti(q)) {
                HitungRasio lain = dengan(atas, bawah, hasil, Rumus.NAIK, artiAtas, artiBawah, c);
                if (lain.kecocokan() == Kecocokan.TEPAT) {
                    return Optional.of(lain);
                }
            }
        }
        if (r.macam() == Macam.CAPAIAN && p.nilai().compareTo(q.nilai()) != 0) {
            HitungRasio turun = dengan(atas, bawah, hasil, Rumus.TURUN, p.nilai(), q.nilai(), c);
            if (turun.kecocokan() != Kecocokan.BERBEDA && naik.kecocokan() == Kecocokan.BERBEDA) {
                return Optional.of(turun);
            }
        }
        return Optional.of(naik);
    }

    private static HitungRasio dengan(
            Sel atas, Sel bawah, Sel hasil, Rumus rumus, BigDecimal p, BigDecimal q, AngkaCetak c) {
        BigDecimal pembilang = rumus == Rumus.NAIK ? p : q.multiply(DUA).subtract(p);
        BigDecimal nilai = pembilang.multiply(SERATUS).divide(q, TELITI);
        return new HitungRasio(atas, bawah, hasil, rumus, nilai, Kecocokan.antara(c, nilai));
    }

    /** A count cannot be compared with a percentage. */
    public boolean satuanBeda() {
        AngkaCetak p = pembilang.angka().orElseThrow();
        AngkaCetak q = penyebut.angka().orElseThrow();
        return (p.bentuk() == Bentuk.PERSEN) != (q.bentuk() == Bentuk.PERSEN)
                && (!p.satuan().isEmpty() || !q.satuan().isEmpty());
    }
}
