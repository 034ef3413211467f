package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.telaah.AngkaCetak.Bentuk;
import id.kinerja.pemeriksaan.telaah.KebiasaanRasio.Terbalik;
import id.kinerja.pemeriksaan.telaah.Rasio.Macam;
import id.kinerja.pengukuran.formula.BentukCapaian;
import id.kinerja.pengukuran.formula.CapaianNaik;
import id.kinerja.pengukuran.formula.CapaianTurunRasioTerbalik;
import id.kinerja.pengukuran.formula.CapaianTurunSelisih;
import id.kinerja.pengukuran.formula.Pembagian;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A percentage worked out from two printed figures.
 *
 * @param rumus the formula in use: the one that agrees, otherwise realisation over target
 * @param nilai the result of that formula, unrounded
 * @dasar PermenPAN-RB 53/2014, realisation over target, or (2 × target − realisation) over target where lower is better
 */
public record HitungRasio(Sel pembilang, Sel penyebut, Sel hasil, Rumus rumus, BigDecimal nilai, Kecocokan kecocokan) {

    /** Kinds of formula met; worked out by the functions that work out our own reports. */
    public enum Rumus {
        /** Realisation over target. */
        NAIK(new CapaianNaik()),
        /** (2 × target − realisation) over target. */
        TURUN(new CapaianTurunSelisih()),
        /** Target over realisation. */
        TERBALIK(new CapaianTurunRasioTerbalik());

        private final BentukCapaian bentuk;

        Rumus(BentukCapaian bentuk) {
            this.bentuk = bentuk;
        }

        /** As a fraction: 1 is 100 %. */
        public BigDecimal hitung(BigDecimal realisasi, BigDecimal target) {
            return bentuk.persen(target, realisasi, Pembagian.PENUH).scaleByPowerOfTen(-2);
        }

        /** With the figures as printed. */
        public String dengan(String realisasi, String target) {
            return switch (this) {
                case NAIK -> realisasi + " / " + target + " × 100";
                case TURUN -> "(2 × " + target + " − " + realisasi + ") / " + target + " × 100";
                case TERBALIK -> target + " / " + realisasi + " × 100";
            };
        }
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
        KebiasaanRasio k = r.kebiasaan();
        HitungRasio naik = dengan(atas, bawah, hasil, Rumus.NAIK, searti(p, q), searti(q, p), k);
        if (naik.kecocokan() == Kecocokan.TEPAT) {
            return Optional.of(naik);
        }
        for (BigDecimal artiAtas : Kecocokan.arti(p)) {
            for (BigDecimal artiBawah : Kecocokan.arti(q)) {
                HitungRasio lain = dengan(atas, bawah, hasil, Rumus.NAIK, artiAtas, artiBawah, k);
                if (lain.kecocokan() == Kecocokan.TEPAT) {
                    return Optional.of(lain);
                }
            }
        }
        return Optional.of(
                r.macam() == Macam.CAPAIAN && naik.kecocokan() == Kecocokan.BERBEDA ? turun(r, b, naik) : naik);
    }

    /** Where lower is better: the other formulas, each where it may be used. */
    private static HitungRasio turun(Rasio r, BarisTabel b, HitungRasio naik) {
        BigDecimal p = searti(
                naik.pembilang.angka().orElseThrow(), naik.penyebut.angka().orElseThrow());
        BigDecimal q = searti(
                naik.penyebut.angka().orElseThrow(), naik.pembilang.angka().orElseThrow());
        if (p.compareTo(q) == 0) {
            return naik;
        }
        HitungRasio turun = dengan(naik.pembilang, naik.penyebut, naik.hasil, Rumus.TURUN, p, q, r.kebiasaan());
        if (turun.kecocokan() != Kecocokan.BERBEDA) {
            return turun;
        }
        if (ArahIndikator.dinyatakanTurun(b)) {
            return terbalik(r, r.kebiasaan().kali(), b)
                    .filter(h ->
                            h.kecocokan() != Kecocokan.BERBEDA || r.kebiasaan().terbalik() == Terbalik.DIPAKAI)
                    .orElse(turun);
        }
        return terbalik(r, r.kebiasaan().kali(), b)
                .filter(h -> berlaku(h, r.kebiasaan().terbalik() == Terbalik.DIPAKAI, b))
                .orElse(naik);
    }

    /** Where it agrees, the name of the row or the habit of the column allows it; where it does not, only both together. */
    private static boolean berlaku(HitungRasio terbalik, boolean dipakai, BarisTabel b) {
        return terbalik.kecocokan == Kecocokan.BERBEDA
                ? dipakai && ArahIndikator.turun(b)
                : dipakai || ArahIndikator.turun(b);
    }

    /** Target over realisation; empty when that cannot be worked out. */
    static Optional<HitungRasio> terbalik(Rasio r, BigDecimal kali, BarisTabel b) {
        Sel atas = b.sel(r.pembilang().nomor());
        Sel bawah = b.sel(r.penyebut().nomor());
        Sel hasil = b.sel(r.hasil().nomor());
        if (hasil.angka().isEmpty()
                || bawah.angka().isEmpty()
                || atas.angka().filter(a -> a.nilai().signum() != 0).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(dengan(
                atas,
                bawah,
                hasil,
                Rumus.TERBALIK,
                searti(atas.angka().get(), bawah.angka().get()),
                searti(bawah.angka().get(), atas.angka().get()),
                new KebiasaanRasio(kali, r.kebiasaan().batas(), r.kebiasaan().terbalik())));
    }

    /** Of two numbers that both may mean thousands ({@code 12.500} of {@code 12.000}) both mean the same. */
    private static BigDecimal searti(AngkaCetak a, AngkaCetak sebelah) {
        boolean keduanyaGanda = !a.lain().isEmpty() && !sebelah.lain().isEmpty();
        return keduanyaGanda && a.nilai().scale() > sebelah.nilai().scale()
                ? a.lain().getFirst()
                : a.nilai();
    }

    private static HitungRasio dengan(
            Sel atas, Sel bawah, Sel hasil, Rumus rumus, BigDecimal p, BigDecimal q, KebiasaanRasio k) {
        AngkaCetak tercetak = hasil.angka().orElseThrow();
        BigDecimal penuh = rumus.hitung(p, q).multiply(k.kali());
        BigDecimal nilai = k.batas()
                .filter(m -> penuh.compareTo(m) > 0 && tercetak.nilai().compareTo(m) == 0)
                .orElse(penuh);
        return new HitungRasio(atas, bawah, hasil, rumus, nilai, Kecocokan.antara(tercetak, nilai));
    }

    /** A count cannot be compared with a percentage. */
    public boolean satuanBeda() {
        AngkaCetak p = pembilang.angka().orElseThrow();
        AngkaCetak q = penyebut.angka().orElseThrow();
        return (p.bentuk() == Bentuk.PERSEN) != (q.bentuk() == Bentuk.PERSEN)
                && (!p.satuan().isEmpty() || !q.satuan().isEmpty());
    }
}
