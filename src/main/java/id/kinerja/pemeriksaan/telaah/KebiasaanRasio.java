package id.kinerja.pemeriksaan.telaah;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a column of percentages is worked out, learnt from the rows that agree.
 *
 * @param kali 100, or 1 where percentages are printed as fractions ({@code 0,95})
 * @param batas the highest percentage that is ever printed, where higher ones are cut down to it
 * @param terbalik how target over realisation stands in this column
 */
public record KebiasaanRasio(BigDecimal kali, Optional<BigDecimal> batas, Terbalik terbalik) {
    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    /** Whether target over realisation is in use where lower is better. */
    public enum Terbalik {
        DIPAKAI,
        TIDAK_DIPAKAI
    }

    static final KebiasaanRasio BIASA = new KebiasaanRasio(SERATUS, Optional.empty(), Terbalik.TIDAK_DIPAKAI);
    private static final KebiasaanRasio PECAHAN =
            new KebiasaanRasio(BigDecimal.ONE, Optional.empty(), Terbalik.TIDAK_DIPAKAI);

    static KebiasaanRasio dari(Tabel t, Rasio biasa) {
        List<BarisTabel> isi = t.baris();
        BigDecimal kali = cocok(isi, biasa, PECAHAN) > Math.max(1, cocok(isi, biasa, BIASA)) ? BigDecimal.ONE : SERATUS;
        KebiasaanRasio dasar = new KebiasaanRasio(kali, Optional.empty(), Terbalik.TIDAK_DIPAKAI);
        return new KebiasaanRasio(kali, batas(isi, biasa, dasar), terbalik(isi, biasa, dasar));
    }

    private static long cocok(List<BarisTabel> isi, Rasio r, KebiasaanRasio k) {
        return isi.stream()
                .flatMap(b -> hitung(r, k, b).stream())
                .filter(h -> h.kecocokan() != Kecocokan.BERBEDA)
                .count();
    }

    private static Optional<HitungRasio> hitung(Rasio r, KebiasaanRasio k, BarisTabel b) {
        return HitungRasio.dari(new Rasio(r.macam(), r.pembilang(), r.penyebut(), r.hasil(), k), b);
    }

    /** The same printed percentage at least twice where more was reached, and none above it; a round one even so. */
    private static Optional<BigDecimal> batas(List<BarisTabel> isi, Rasio r, KebiasaanRasio k) {
        List<BigDecimal> dipotong = new ArrayList<>();
        BigDecimal tertinggi = BigDecimal.ZERO;
        for (BarisTabel b : isi) {
            for (HitungRasio h : hitung(r, k, b).stream().toList()) {
                BigDecimal tercetak = h.hasil().angka().orElseThrow().nilai();
                tertinggi = tertinggi.max(tercetak);
                if (h.kecocokan() == Kecocokan.BERBEDA
                        && h.nilai().compareTo(tercetak) > 0
                        && tercetak.compareTo(k.kali()) >= 0) {
                    dipotong.add(tercetak);
                }
            }
        }
        BigDecimal puncak = tertinggi;
        long sama = dipotong.stream().filter(n -> n.compareTo(puncak) == 0).count();
        if (sama >= 2) {
            return Optional.of(puncak);
        }
        return dipotong.size() >= 2
                        && dipotong.stream().distinct().count() == 1
                        && dipotong.getFirst()
                                        .remainder(k.kali().movePointLeft(1))
                                        .signum()
                                == 0
                ? Optional.of(dipotong.getFirst())
                : Optional.empty();
    }

    /** One row whose name says that lower is better, or two rows of any name, use it. */
    private static Terbalik terbalik(List<BarisTabel> isi, Rasio r, KebiasaanRasio k) {
        if (r.macam() != Rasio.Macam.CAPAIAN) {
            return Terbalik.TIDAK_DIPAKAI;
        }
        List<BarisTabel> pemakai = isi.stream()
                .filter(b -> hitung(r, k, b)
                        .filter(h -> h.kecocokan() == Kecocokan.BERBEDA || h.rumus() == HitungRasio.Rumus.TERBALIK)
                        .isPresent())
                .filter(b -> HitungRasio.terbalik(r, k.kali(), b)
                        .filter(h -> h.kecocokan() == Kecocokan.TEPAT)
                        .isPresent())
                .toList();
        return pemakai.size() >= 2 || pemakai.stream().anyMatch(ArahIndikator::turun)
                ? Terbalik.DIPAKAI
                : Terbalik.TIDAK_DIPAKAI;
    }
}
