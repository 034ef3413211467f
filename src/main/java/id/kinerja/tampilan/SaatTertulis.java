package id.kinerja.tampilan;

import id.kinerja.kernel.FormatIndonesia;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Moments and sizes as people read them: {@code 15 Februari 2024, 10.14}, {@code 48 kB}. */
public final class SaatTertulis {
    private static final int KILO = 1000;
    private static final DateTimeFormatter SAAT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH.mm", FormatIndonesia.LOCALE)
            .withZone(ZoneId.of("Asia/Jakarta"));

    private SaatTertulis() {}

    public static String dari(Instant saat) {
        return SAAT.format(saat);
    }

    public static String ukuran(long bita) {
        if (bita < KILO) {
            return bita + " bita";
        }
        long kilo = (bita + KILO / 2) / KILO;
        return kilo < KILO ? kilo + " kB" : (kilo + KILO / 2) / KILO + " MB";
    }
}
