package id.kinerja.paket.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Dates in a workbook are numbers of days. */
final class TanggalSel {
    private static final LocalDate NOL_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate NOL_1904 = LocalDate.of(1904, 1, 1);
    /** Before this day Excel counts a leap day in 1900 that never was. */
    private static final LocalDate PASTI_SEJAK = LocalDate.of(1900, 3, 1);

    private static final BigDecimal TERBESAR = BigDecimal.valueOf(2_958_466);
    private static final BigDecimal DETIK_SEHARI = BigDecimal.valueOf(86_400);

    private TanggalSel() {}

    /** How days are counted in a workbook. */
    enum Kalender {
        SEJAK_1900,
        SEJAK_1904
    }

    /** ISO date, with the time when there is one; only the time when there are no days. */
    static Optional<String> teks(BigDecimal hari, Kalender kalender) {
        if (hari.signum() < 0 || hari.compareTo(TERBESAR) >= 0) {
            return Optional.empty();
        }
        BigDecimal detik = hari.multiply(DETIK_SEHARI).setScale(0, RoundingMode.HALF_UP);
        BigDecimal[] bagian = detik.divideAndRemainder(DETIK_SEHARI);
        LocalTime jam = LocalTime.ofSecondOfDay(bagian[1].longValueExact());
        if (bagian[0].signum() == 0) {
            return Optional.of(jam.toString());
        }
        LocalDate hariItu =
                (kalender == Kalender.SEJAK_1904 ? NOL_1904 : NOL_1900).plusDays(bagian[0].longValueExact());
        if (kalender == Kalender.SEJAK_1900 && hariItu.isBefore(PASTI_SEJAK)) {
            hariItu = hariItu.plusDays(1);
        }
        return Optional.of(jam.equals(LocalTime.MIDNIGHT) ? hariItu.toString() : hariItu + " " + jam);
    }

    /** The number for a date that is read back as exactly this text. */
    static Optional<BigDecimal> hari(String teks) {
        try {
            LocalDate tanggal = LocalDate.parse(teks, DateTimeFormatter.ISO_LOCAL_DATE);
            return tanggal.isBefore(PASTI_SEJAK)
                            || tanggal.getYear() > 9999
                            || !tanggal.toString().equals(teks)
                    ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(ChronoUnit.DAYS.between(NOL_1900, tanggal)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
