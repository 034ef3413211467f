package id.kinerja.paket.isi;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.paket.skema.JenisKolom;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;

/** Years and dates. {@code 02/03/2024} can mean two days and is refused. */
final class BacaTanggal {
    private static final List<DateTimeFormatter> BENTUK = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT),
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern("d MMMM uuuu")
                    .toFormatter(FormatIndonesia.LOCALE)
                    .withResolverStyle(ResolverStyle.STRICT));

    private BacaTanggal() {}

    static Sel tahun(String teks) {
        if (teks.matches("\\d{4}")) {
            int tahun = Integer.parseInt(teks);
            if (tahun >= 1945 && tahun <= 2200) {
                return new Sel.Nilai(tahun);
            }
        }
        return BacaSel.takTerbaca(teks, JenisKolom.TAHUN, "Contoh: 2023.");
    }

    static Sel tanggal(String teks) {
        for (DateTimeFormatter bentuk : BENTUK) {
            try {
                return new Sel.Nilai(LocalDate.parse(teks, bentuk));
            } catch (DateTimeParseException e) {
                continue;
            }
        }
        return BacaSel.takTerbaca(teks, JenisKolom.TANGGAL, "Tulis 2024-02-15 atau 15 Februari 2024.");
    }
}
