package id.kinerja.pemeriksaan.baca.pdf;

import java.util.regex.Pattern;

/** Whether a piece of text is of the kind that stands in columns of figures. */
final class AngkaSel {
    private static final Pattern ANGKA = Pattern.compile(
            "(?:Rp\\.?\\s?)?[-–(]?\\d[\\d.,]*[)-]?(?:\\s?%|\\s\\p{L}{1,10}\\.?)?|[-–]|[nN]/[aA]|Rp\\.?");
    private static final Pattern HALAMAN = Pattern.compile("\\d{1,4}|[ivxlc]{1,7}|[IVXLC]{1,7}");

    private static final Pattern ROMAWI = Pattern.compile("[ivxl]{1,6}");

    private AngkaSel() {}

    static boolean angka(String teks) {
        return ANGKA.matcher(teks).matches();
    }

    static boolean romawiKecil(String teks) {
        return ROMAWI.matcher(teks).matches();
    }

    static boolean nomorHalaman(String teks) {
        return HALAMAN.matcher(teks).matches();
    }
}
