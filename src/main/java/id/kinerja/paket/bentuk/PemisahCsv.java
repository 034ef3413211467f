package id.kinerja.paket.bentuk;

import id.kinerja.paket.skema.Skema;
import id.kinerja.paket.skema.TabelSkema;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The delimiter of a CSV file: the one under which the heading has the most known columns, or else simply the most cells. */
final class PemisahCsv {
    private static final List<String> CALON = List.of(",", ";", "\t");

    private PemisahCsv() {}

    static char kenali(String tabel, String teks) {
        String judul = teks.lines().filter(b -> !b.isBlank()).findFirst().orElse("");
        return CALON.stream()
                .max(Comparator.comparingLong((String c) -> dikenal(tabel, judul, c))
                        .thenComparingInt(c -> judul.split(Pattern.quote(c), -1).length)
                        .thenComparing(Comparator.comparingInt(CALON::indexOf).reversed()))
                .orElse(",")
                .charAt(0);
    }

    private static long dikenal(String tabel, String judul, String pemisah) {
        List<String> sel = Arrays.stream(judul.split(Pattern.quote(pemisah), -1))
                .map(s -> s.replace("\"", "").strip().toLowerCase(Locale.ROOT))
                .toList();
        return Skema.berlaku().tabel(tabel).map(TabelSkema::kolom).orElse(List.of()).stream()
                .filter(k -> sel.contains(k.kode()) || sel.contains(k.judul().toLowerCase(Locale.ROOT)))
                .count();
    }
}
