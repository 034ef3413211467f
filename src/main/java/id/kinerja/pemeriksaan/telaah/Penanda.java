package id.kinerja.pemeriksaan.telaah;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number or letter that opens an item or section.
 *
 * @param ragam kind of mark, such as {@code 1.} or {@code a)}: items of one list share it
 * @param nilai its place in the order, from 1
 * @param isi what follows
 */
public record Penanda(Ragam ragam, int nilai, String cetak, String isi) {
    private static final int TERBESAR = 60;
    private static final Pattern BENTUK = Pattern.compile(
            "[-–•*]?\\s{0,4}(\\((?:\\d{1,2}|[a-z])\\)|(?:\\d{1,2}|[A-Z]|[a-z])[.)])\\s{0,6}(?=[\\p{L}“\"'(])(.{2,})");

    /** Kind of a mark. */
    public enum Ragam {
        ANGKA_TITIK,
        ANGKA_KURUNG,
        ANGKA_DUA_KURUNG,
        BESAR,
        KECIL_TITIK,
        KECIL_KURUNG,
        KECIL_DUA_KURUNG
    }

    public static Optional<Penanda> baca(String teks) {
        Matcher m = BENTUK.matcher(teks);
        if (!m.matches()) {
            return Optional.empty();
        }
        String cetak = m.group(1);
        boolean dua = cetak.startsWith("(");
        boolean titik = cetak.endsWith(".");
        String inti = cetak.replaceAll("[().]", "");
        char awal = inti.charAt(0);
        if (Character.isDigit(awal)) {
            int nilai = Integer.parseInt(inti);
            Ragam ragam = dua ? Ragam.ANGKA_DUA_KURUNG : titik ? Ragam.ANGKA_TITIK : Ragam.ANGKA_KURUNG;
            return nilai >= 1 && nilai <= TERBESAR
                    ? Optional.of(new Penanda(ragam, nilai, cetak, m.group(2)))
                    : Optional.empty();
        }
        if (Character.isUpperCase(awal)) {
            return Optional.of(new Penanda(Ragam.BESAR, awal - 'A' + 1, cetak, m.group(2)));
        }
        Ragam ragam = dua ? Ragam.KECIL_DUA_KURUNG : titik ? Ragam.KECIL_TITIK : Ragam.KECIL_KURUNG;
        return Optional.of(new Penanda(ragam, awal - 'a' + 1, cetak, m.group(2)));
    }

    /** The mark of this kind at another place in the order. */
    public String pada(int nilai) {
        String inti = switch (ragam) {
            case ANGKA_TITIK, ANGKA_KURUNG, ANGKA_DUA_KURUNG -> Integer.toString(nilai);
            case BESAR -> Character.toString('A' + nilai - 1);
            case KECIL_TITIK, KECIL_KURUNG, KECIL_DUA_KURUNG -> Character.toString('a' + nilai - 1);
        };
        return cetak.replaceAll("\\w+", inti);
    }
}
