package id.kinerja.pemeriksaan.baca.pdf;

import id.kinerja.pemeriksaan.baca.pdf.Kata.Akhir;
import java.util.List;
import java.util.regex.Pattern;

/** Makes running text of lines: a blank where a line ends, except where a word or a number was cut. */
final class SambunganLarik {
    private static final char LUNAK = '\u00AD';
    private static final Pattern ANGKA = Pattern.compile("[\\d.,]+");
    private static final Pattern KODE_AWAL = Pattern.compile("(?:\\d{1,2}\\.){1,6}");
    private static final Pattern KODE_LANJUT = Pattern.compile("\\d{1,2}(?:\\.\\d{1,4})*+");
    private static final Pattern ANGKA_UTUH =
            Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern ANGKA_WAJAR = Pattern.compile(ANGKA_UTUH.pattern() + "|\\d{1,4}(?:[.,]\\d+)?");

    private SambunganLarik() {}

    static String teks(List<Larik> larik) {
        StringBuilder hasil = new StringBuilder();
        Akhir sebelum = Akhir.BIASA;
        for (Larik l : larik) {
            if (l.hanyaRujukan(larik.getFirst())) {
                continue;
            }
            tambah(hasil, l.teks(), sebelum);
            sebelum = l.kata().getLast().akhir();
        }
        return rapikan(hasil);
    }

    /** Two pieces of one paragraph. */
    static String sambung(String awal, String lanjutan) {
        StringBuilder hasil = new StringBuilder(awal);
        tambah(hasil, lanjutan, Akhir.BIASA);
        return hasil.toString();
    }

    private static void tambah(StringBuilder hasil, String baris, Akhir sebelum) {
        int n = hasil.length();
        if (n == 0 || baris.isEmpty()) {
            hasil.append(baris);
            return;
        }
        char akhir = hasil.charAt(n - 1);
        char lanjut = baris.charAt(0);
        if (akhir == LUNAK && Character.isLowerCase(lanjut)) {
            hasil.setLength(n - 1);
        } else if (sebelum != Akhir.TERPENGGAL
                && (sebelum == Akhir.SPASI
                        || (!(n > 1 && terpenggal(hasil.charAt(n - 2), akhir, lanjut))
                                && !angkaTerpenggal(hasil, baris)
                                && !kodeTerpenggal(hasil, baris)))) {
            hasil.append(' ');
        }
        hasil.append(baris);
    }

    /** After a hyphen or a slash inside a word a line may break without a blank, after a backslash always. */
    private static boolean terpenggal(char sebelum, char akhir, char lanjut) {
        return akhir == '\\'
                || (akhir == '-' || akhir == LUNAK || akhir == '/')
                        && Character.isLetterOrDigit(sebelum)
                        && Character.isLetterOrDigit(lanjut);
    }

    /** A long number in a narrow cell: only both parts together are well formed. */
    static boolean angkaTerpenggal(CharSequence hasil, String baris) {
        String awal = hasil.toString();
        return ANGKA.matcher(awal).matches()
                && ANGKA.matcher(baris).matches()
                && ANGKA_UTUH.matcher(awal + baris).matches()
                && !(ANGKA_WAJAR.matcher(awal).matches()
                        && ANGKA_WAJAR.matcher(baris).matches());
    }

    private static boolean kodeTerpenggal(CharSequence awal, String baris) {
        return KODE_AWAL.matcher(awal).matches() && KODE_LANJUT.matcher(baris).matches();
    }

    /** Soft hyphens inside a line are drawn, so they are hyphens. */
    private static String rapikan(StringBuilder hasil) {
        return hasil.toString().replace(LUNAK, '-').strip();
    }
}
