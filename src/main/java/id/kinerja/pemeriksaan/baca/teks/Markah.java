package id.kinerja.pemeriksaan.baca.teks;

import id.kinerja.pemeriksaan.baca.susun.TeksRapi;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks of Markdown and HTML that stand in plain text. */
final class Markah {
    private static final Pattern JUDUL = Pattern.compile("\\s{0,3}(#{1,6})\\s+\\S.*");
    private static final Pattern GANTI_BARIS = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TANDA = Pattern.compile("</?(?:b|i|u|p|em|strong|sup|sub|span|div)\\b[^>]{0,200}>");
    private static final Pattern BINTANG = Pattern.compile("\\*{1,3}(?=\\S)|(?<=\\S)\\*{1,3}|(?<=\\s)\\*{2,3}(?=\\s)");
    private static final Pattern PAGAR = Pattern.compile("^\\s{0,3}#{1,6}\\s+");

    private Markah() {}

    static OptionalInt tingkatJudul(String baris) {
        Matcher m = JUDUL.matcher(baris);
        return m.matches() ? OptionalInt.of(m.group(1).length()) : OptionalInt.empty();
    }

    static boolean tebal(String teks) {
        String rapi = teks.strip();
        return rapi.startsWith("**") || rapi.startsWith("<b>") || rapi.startsWith("<strong>");
    }

    /** The text that people see. */
    static String bersih(String teks) {
        String hasil = teks;
        if (hasil.indexOf('<') >= 0) {
            hasil = TANDA.matcher(GANTI_BARIS.matcher(hasil).replaceAll(" ")).replaceAll("");
        }
        if (hasil.indexOf('*') >= 0) {
            hasil = BINTANG.matcher(hasil).replaceAll("");
        }
        if (hasil.indexOf('#') >= 0) {
            hasil = PAGAR.matcher(hasil).replaceFirst("");
        }
        return TeksRapi.rapi(hasil);
    }
}
