package id.kinerja.pemeriksaan.baca.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** From which day a workbook counts its days. */
enum Kalender {
    SEJAK_1900(LocalDate.of(1899, 12, 30)),
    SEJAK_1904(LocalDate.of(1904, 1, 1));

    private static final BigDecimal DETIK_SEHARI = BigDecimal.valueOf(86_400);
    private static final BigDecimal TERBESAR = BigDecimal.valueOf(2_958_466);
    /** Before this day Excel counts a leap day in 1900 that never was. */
    private static final LocalDate PASTI = LocalDate.of(1900, 3, 1);

    private final LocalDate nol;

    Kalender(LocalDate nol) {
        this.nol = nol;
    }

    /** The moment that a number of days means, to the second; empty outside the calendar. */
    Optional<LocalDateTime> saat(BigDecimal hari) {
        if (hari.signum() < 0 || hari.compareTo(TERBESAR) >= 0) {
            return Optional.empty();
        }
        long detik =
                hari.multiply(DETIK_SEHARI).setScale(0, RoundingMode.HALF_UP).longValueExact();
        LocalDateTime hasil = nol.atStartOfDay().plusSeconds(detik);
        return Optional.of(this == SEJAK_1900 && hasil.toLocalDate().isBefore(PASTI) ? hasil.plusDays(1) : hasil);
    }
}
