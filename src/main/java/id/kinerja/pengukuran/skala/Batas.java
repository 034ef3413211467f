package id.kinerja.pengukuran.skala;

import id.kinerja.datatahun.KelasSkala;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A class in hundredths of a percent, both ends included: what a bound means for values of two decimals.
 *
 * <p>{@code < 50} ends at 49,99 and {@code > 100} begins at 100,01, so that gaps and overlaps are exact.
 */
record Batas(String nama, long dari, long sampai) {
    static final long TAK_HINGGA = Long.MAX_VALUE / 4;

    static Batas kelas(KelasSkala kelas) {
        long dari = kelas.min()
                .map(m -> kelas.minTermasuk()
                        ? perseratus(m, RoundingMode.CEILING)
                        : perseratus(m, RoundingMode.FLOOR) + 1)
                .orElse(-TAK_HINGGA);
        long sampai = kelas.maks()
                .map(m -> kelas.maksTermasuk()
                        ? perseratus(m, RoundingMode.FLOOR)
                        : perseratus(m, RoundingMode.CEILING) - 1)
                .orElse(TAK_HINGGA);
        return new Batas(kelas.nama(), dari, sampai);
    }

    boolean memuat(long nilai) {
        return nilai >= dari && nilai <= sampai;
    }

    static long perseratus(BigDecimal nilai, RoundingMode cara) {
        BigDecimal bulat = nilai.scale() == 2 ? nilai : nilai.setScale(2, cara);
        return bulat.unscaledValue().bitLength() < 60 ? bulat.unscaledValue().longValue() : nilai.signum() * TAK_HINGGA;
    }
}
