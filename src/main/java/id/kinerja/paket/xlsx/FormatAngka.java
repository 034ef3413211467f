package id.kinerja.paket.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a number format says about the spelling of a number: thousands marked, least decimals, percent. */
record FormatAngka(boolean ribuan, int desimal, boolean persen) {
    static final FormatAngka UMUM = new FormatAngka(false, 0, false);

    private static final Pattern HARFIAH = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.");
    private static final Pattern RIBUAN = Pattern.compile("[#0?],[#0?]");
    private static final Pattern DESIMAL = Pattern.compile("\\.(0+)");

    /** From the code of a format, e.g. {@code #,##0.00}; only the section for positive numbers counts. */
    static FormatAngka dari(String kode) {
        String bagian = HARFIAH.matcher(kode).replaceAll("").split(";", 2)[0];
        Matcher desimal = DESIMAL.matcher(bagian);
        return new FormatAngka(
                RIBUAN.matcher(bagian).find(),
                desimal.find() ? Math.min(desimal.group(1).length(), 15) : 0,
                bagian.contains("%"));
    }

    /** The opposite, for the formats we write. */
    String kode() {
        return (ribuan ? "#,##0" : "0") + (desimal == 0 ? "" : "." + "0".repeat(desimal)) + (persen ? "%" : "");
    }
}
