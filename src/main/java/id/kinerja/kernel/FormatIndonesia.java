package id.kinerja.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * How numbers and dates are written in Indonesian: {@code 1.234.567,89}, {@code Rp35.272.253.286}, {@code 88,98%}, {@code 15
 * Februari 2024}. The only place where a value is rounded for print.
 */
public final class FormatIndonesia {
    /** What stands where nothing is known or computable. */
    public static final String KOSONG = "–";

    public static final Locale LOCALE = Locale.forLanguageTag("id-ID");
    private static final DateTimeFormatter TANGGAL = DateTimeFormatter.ofPattern("d MMMM uuuu", LOCALE);
    private static final DateTimeFormatter BULAN = DateTimeFormatter.ofPattern("MMMM uuuu", LOCALE);
    private static final List<String> KATA = List.of(
            "nol",
            "satu",
            "dua",
            "tiga",
            "empat",
            "lima",
            "enam",
            "tujuh",
            "delapan",
            "sembilan",
            "sepuluh",
            "sebelas",
            "dua belas");

    private static final int DESIMAL_DIISI = 4;

    private FormatIndonesia() {}

    /** Fixed decimals, half up, minus as {@code −}. */
    public static String angka(BigDecimal nilai, int desimal) {
        return tulis(nilai.setScale(desimal, RoundingMode.HALF_UP));
    }

    /** As entered: no rounding, no trailing zeros. */
    public static String persis(BigDecimal nilai) {
        BigDecimal polos = nilai.stripTrailingZeros();
        return tulis(polos.scale() < 0 ? polos.setScale(0) : polos);
    }

    /** For prose: two decimals, but {@code ,00} is dropped. */
    public static String prosa(BigDecimal nilai) {
        BigDecimal bulat = nilai.setScale(2, RoundingMode.HALF_UP);
        return bulat.stripTrailingZeros().scale() <= 0 ? angka(bulat, 0) : tulis(bulat);
    }

    public static String persenProsa(BigDecimal nilai) {
        return prosa(nilai) + "%";
    }

    /** To the sen, without {@code ,00}: a share of money can have more decimals than money has. */
    public static String rupiah(BigDecimal nilai) {
        BigDecimal uang = nilai.setScale(2, RoundingMode.HALF_UP);
        return (uang.signum() < 0 ? "−Rp" : "Rp") + prosa(uang.abs());
    }

    public static String tanggal(LocalDate tanggal) {
        return TANGGAL.format(tanggal);
    }

    /** Month and year: {@code Februari 2024}. */
    public static String bulan(LocalDate tanggal) {
        return BULAN.format(tanggal);
    }

    /** Counts up to twelve in words, larger ones in figures. */
    public static String cacah(long jumlah) {
        return jumlah >= 0 && jumlah < KATA.size() ? KATA.get((int) jumlah) : persis(BigDecimal.valueOf(jumlah));
    }

    /** Value with its unit as prose has it: {@code 9,68%}, {@code Rp1.000}, {@code 373 orang}. */
    public static String denganSatuan(BigDecimal nilai, Satuan satuan) {
        return switch (satuan.jenis()) {
            case PERSEN -> persenProsa(nilai);
            case RUPIAH -> rupiah(nilai);
            case CACAH, WAKTU -> (dihitung(nilai) ? prosa(nilai) : persis(nilai)) + " " + satuan.nama();
            case INDEKS -> satuan.equals(Satuan.POIN) ? prosa(nilai) + " poin" : prosa(nilai);
        };
    }

    /** A difference without its sign, for sentences that say "naik" or "turun". */
    public static String besarnya(BigDecimal nilai, Satuan satuan) {
        return denganSatuan(nilai.abs(), satuan);
    }

    /** More decimals than anybody enters: a quotient, such as a mean per year. */
    private static boolean dihitung(BigDecimal nilai) {
        return nilai.stripTrailingZeros().scale() > DESIMAL_DIISI;
    }

    private static String tulis(BigDecimal nilai) {
        String polos = nilai.abs().toPlainString();
        int koma = polos.indexOf('.');
        String bulat = koma < 0 ? polos : polos.substring(0, koma);
        StringBuilder hasil = new StringBuilder(polos.length() + 8);
        if (nilai.signum() < 0) {
            hasil.append('−');
        }
        for (int i = 0; i < bulat.length(); i++) {
            if (i > 0 && (bulat.length() - i) % 3 == 0) {
                hasil.append('.');
            }
            hasil.append(bulat.charAt(i));
        }
        return koma < 0
                ? hasil.toString()
                : hasil.append(',').append(polos, koma + 1, polos.length()).toString();
    }
}
