package id.kinerja.layar.anggaran;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/** Order among siblings; what can not be computed stands last, whichever way. */
public enum UrutanBaris {
    KODE_NAIK("", "Kode", KolomUrut.KODE),
    KODE_TURUN("kode-turun", "Kode, dari belakang", KolomUrut.KODE),
    PAGU_TURUN("pagu-turun", "Pagu terbesar", KolomUrut.PAGU),
    PAGU_NAIK("pagu-naik", "Pagu terkecil", KolomUrut.PAGU),
    REALISASI_TURUN("realisasi-turun", "Realisasi terbesar", KolomUrut.REALISASI),
    REALISASI_NAIK("realisasi-naik", "Realisasi terkecil", KolomUrut.REALISASI),
    SISA_TURUN("sisa-turun", "Sisa terbesar", KolomUrut.SISA),
    SISA_NAIK("sisa-naik", "Sisa terkecil", KolomUrut.SISA),
    SERAPAN_TURUN("serapan-turun", "Serapan tertinggi", KolomUrut.SERAPAN),
    SERAPAN_NAIK("serapan-naik", "Serapan terendah", KolomUrut.SERAPAN);

    private final String kode;
    private final String sebutan;
    private final KolomUrut kolom;

    UrutanBaris(String kode, String sebutan, KolomUrut kolom) {
        this.kode = kode;
        this.sebutan = sebutan;
        this.kolom = kolom;
    }

    static UrutanBaris dari(String kode) {
        return Arrays.stream(values())
                .filter(u -> u.kode.equals(kode))
                .findFirst()
                .orElse(KODE_NAIK);
    }

    public String kode() {
        return kode;
    }

    public String sebutan() {
        return sebutan;
    }

    boolean naik() {
        return switch (this) {
            case KODE_NAIK, PAGU_NAIK, REALISASI_NAIK, SISA_NAIK, SERAPAN_NAIK -> true;
            case KODE_TURUN, PAGU_TURUN, REALISASI_TURUN, SISA_TURUN, SERAPAN_TURUN -> false;
        };
    }

    boolean menurut(KolomUrut dicari) {
        return kolom == dicari;
    }

    /** What the head of a column asks for: its first order, or the other way when it is in force. */
    UrutanBaris bila(KolomUrut dipilih) {
        return Arrays.stream(values())
                .filter(u -> u.kolom == dipilih && u != this)
                .findFirst()
                .orElse(KODE_NAIK);
    }

    Comparator<CabangAnggaran> pembanding() {
        Comparator<CabangAnggaran> kode = Comparator.comparing(c -> c.baris().kode());
        return switch (kolom) {
            case KODE -> naik() ? kode : kode.reversed();
            case PAGU -> menurut(BarisAnggaran::pagu, kode);
            case REALISASI -> menurut(BarisAnggaran::realisasi, kode);
            case SISA -> menurut(BarisAnggaran::sisa, kode);
            case SERAPAN -> menurut(BarisAnggaran::serapan, kode);
        };
    }

    private Comparator<CabangAnggaran> menurut(
            Function<BarisAnggaran, SelAnggaran> sel, Comparator<CabangAnggaran> kode) {
        Comparator<BigDecimal> arah = naik() ? Comparator.naturalOrder() : Comparator.reverseOrder();
        Function<CabangAnggaran, Optional<BigDecimal>> nilai =
                c -> sel.apply(c.baris()).nilai();
        return Comparator.<CabangAnggaran, Boolean>comparing(c -> nilai.apply(c).isEmpty())
                .thenComparing(c -> nilai.apply(c).orElse(BigDecimal.ZERO), arah)
                .thenComparing(kode);
    }
}
