package id.kinerja.pemeriksaan.baca.xlsx;

import id.kinerja.pemeriksaan.baca.xlsx.PotonganFormat.Digit;
import id.kinerja.pemeriksaan.baca.xlsx.PotonganFormat.Harfiah;
import id.kinerja.pemeriksaan.baca.xlsx.PotonganFormat.Tanda;
import id.kinerja.pemeriksaan.baca.xlsx.PotonganFormat.Waktu;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One section of a number format code, between semicolons.
 *
 * @param syarat for which numbers it is, when it says so
 */
record BagianFormat(List<PotonganFormat> potongan, Optional<Syarat> syarat) {
    private static final Pattern SYARAT = Pattern.compile("(<=|>=|<>|<|>|=)(-?\\d{1,15}(?:\\.\\d{1,15})?)");
    private static final Pattern MATA_UANG = Pattern.compile("\\$([^-]*)(?:-.*)?");
    private static final Pattern LAMA = Pattern.compile("[hms]{1,9}", Pattern.CASE_INSENSITIVE);
    private static final Pattern JAM_SETENGAH_HARI = Pattern.compile("am/pm|a/p", Pattern.CASE_INSENSITIVE);

    BagianFormat {
        potongan = List.copyOf(potongan);
    }

    /** A condition such as {@code [<1000]}. */
    record Syarat(String tanda, BigDecimal batas) {
        boolean cocok(BigDecimal nilai) {
            int c = nilai.compareTo(batas);
            return switch (tanda) {
                case "<" -> c < 0;
                case "<=" -> c <= 0;
                case ">" -> c > 0;
                case ">=" -> c >= 0;
                case "=" -> c == 0;
                default -> c != 0;
            };
        }
    }

    boolean waktu() {
        return potongan.stream().anyMatch(Waktu.class::isInstance);
    }

    boolean berisi(PotonganFormat apa) {
        return potongan.contains(apa);
    }

    boolean angka() {
        return potongan.stream().anyMatch(Digit.class::isInstance);
    }

    static BagianFormat urai(String kode) {
        List<PotonganFormat> hasil = new ArrayList<>();
        Optional<Syarat> syarat = Optional.empty();
        int i = 0;
        while (i < kode.length()) {
            char c = kode.charAt(i);
            int akhir = i + 1;
            switch (c) {
                case '"' -> {
                    akhir = sampai(kode, '"', i + 1);
                    hasil.add(new Harfiah(kode.substring(i + 1, Math.max(i + 1, akhir - 1))));
                }
                case '\\', '!' -> {
                    akhir = Math.min(kode.length(), i + 2);
                    hasil.add(new Harfiah(kode.substring(i + 1, akhir)));
                }
                case '_' -> akhir = Math.min(kode.length(), i + 2);
                case '*' -> {
                    akhir = Math.min(kode.length(), i + 2);
                    hasil.add(new Harfiah(" "));
                }
                case '[' -> {
                    akhir = sampai(kode, ']', i + 1);
                    String isi = kode.substring(i + 1, Math.max(i + 1, akhir - 1));
                    Matcher s = SYARAT.matcher(isi);
                    Matcher uang = MATA_UANG.matcher(isi);
                    if (s.matches()) {
                        syarat = Optional.of(new Syarat(s.group(1), new BigDecimal(s.group(2))));
                    } else if (uang.matches()) {
                        hasil.add(new Harfiah(uang.group(1)));
                    } else if (LAMA.matcher(isi).matches()) {
                        hasil.add(new Waktu("[" + isi.substring(0, 1).toLowerCase(Locale.ROOT) + "]"));
                    }
                }
                case '0', '#', '?' -> hasil.add(new Digit(c));
                case '.' -> hasil.add(Tanda.TITIK);
                case ',' -> hasil.add(Tanda.KOMA);
                case '%' -> hasil.add(Tanda.PERSEN);
                case '@' -> hasil.add(Tanda.TEKS);
                case '/' ->
                    hasil.add(hasil.stream().anyMatch(Waktu.class::isInstance) ? new Harfiah("/") : Tanda.PECAHAN);
                case 'E', 'e' -> {
                    boolean pangkat = akhir < kode.length() && (kode.charAt(akhir) == '+' || kode.charAt(akhir) == '-');
                    akhir += pangkat ? 1 : 0;
                    hasil.add(pangkat ? Tanda.PANGKAT : new Waktu("yyyy"));
                }
                default -> akhir = huruf(kode, i, hasil);
            }
            i = akhir;
        }
        return new BagianFormat(hasil, syarat);
    }

    private static int huruf(String kode, int i, List<PotonganFormat> hasil) {
        if (kode.regionMatches(true, i, "General", 0, 7)) {
            hasil.add(Tanda.UMUM);
            return i + 7;
        }
        Matcher m = JAM_SETENGAH_HARI.matcher(kode).region(i, kode.length());
        if (m.lookingAt()) {
            hasil.add(new Waktu("ap"));
            return m.end();
        }
        char c = Character.toLowerCase(kode.charAt(i));
        if ("dmyhsb".indexOf(c) < 0) {
            hasil.add(new Harfiah(kode.substring(i, i + 1)));
            return i + 1;
        }
        int akhir = i;
        while (akhir < kode.length() && Character.toLowerCase(kode.charAt(akhir)) == c) {
            akhir++;
        }
        hasil.add(new Waktu(String.valueOf(c == 'b' ? 'y' : c).repeat(Math.min(5, akhir - i))));
        return akhir;
    }

    private static int sampai(String kode, char penutup, int dari) {
        int j = kode.indexOf(penutup, dari);
        return j < 0 ? kode.length() : j + 1;
    }
}
