package id.kinerja.pemeriksaan.aturan.efisiensi;

import id.kinerja.pemeriksaan.telaah.AngkaCetak;
import id.kinerja.pemeriksaan.telaah.BarisTabel;
import id.kinerja.pemeriksaan.telaah.Kolom;
import java.math.BigDecimal;
import java.util.Optional;

/** The ways in which documents work out efficiency. */
enum CaraEfisiensi {
    CAPAIAN_KURANG_SERAPAN("capaian − serapan"),
    SERATUS_KURANG_SERAPAN("100 − serapan"),
    SERAPAN_KURANG_CAPAIAN("serapan − capaian");

    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);
    private final String sebutan;

    CaraEfisiensi(String sebutan) {
        this.sebutan = sebutan;
    }

    String sebutan() {
        return sebutan;
    }

    Optional<BigDecimal> hitung(BarisTabel b, Optional<Kolom> capaian, Kolom serapan) {
        Optional<BigDecimal> s = nilai(b, serapan);
        Optional<BigDecimal> c = capaian.flatMap(k -> nilai(b, k));
        return switch (this) {
            case CAPAIAN_KURANG_SERAPAN -> c.flatMap(x -> s.map(x::subtract));
            case SERATUS_KURANG_SERAPAN -> s.map(SERATUS::subtract);
            case SERAPAN_KURANG_CAPAIAN -> s.flatMap(x -> c.map(x::subtract));
        };
    }

    String rumus(BarisTabel b, Optional<Kolom> capaian, Kolom serapan) {
        String s = b.sel(serapan.nomor()).teks();
        String c = capaian.map(k -> b.sel(k.nomor()).teks()).orElse("");
        return switch (this) {
            case CAPAIAN_KURANG_SERAPAN -> c + " − " + s;
            case SERATUS_KURANG_SERAPAN -> "100 − " + s;
            case SERAPAN_KURANG_CAPAIAN -> s + " − " + c;
        };
    }

    private static Optional<BigDecimal> nilai(BarisTabel b, Kolom k) {
        return b.sel(k.nomor()).angka().filter(a -> !a.rusak()).map(AngkaCetak::nilai);
    }
}
