package id.kinerja.paket.xlsx;

import id.kinerja.paket.skema.JenisKolom;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the number of a cell is spelled as text, and which texts are spelled exactly so. The number format says decimals, thousands
 * and percent; the kind of the column says which spelling can mean one thing only.
 */
final class EjaanAngka {
    /** What a spreadsheet keeps of a number. */
    static final int ANGKA_PENTING = 15;

    static final int DESIMAL_TERBANYAK = 6;

    private static final MathContext TELITI = new MathContext(ANGKA_PENTING, RoundingMode.HALF_UP);
    private static final Pattern POLOS = Pattern.compile("-?(?:0|[1-9]\\d*)(?:,(\\d+))?");
    private static final Pattern BERKELOMPOK = Pattern.compile("-?[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,(\\d+))?");
    private static final Set<JenisKolom> HITUNGAN = Set.of(JenisKolom.RUPIAH, JenisKolom.CACAH, JenisKolom.BULAT);
    private static final Set<JenisKolom> BILANGAN = Set.of(
            JenisKolom.RUPIAH,
            JenisKolom.CACAH,
            JenisKolom.BULAT,
            JenisKolom.PERSEN,
            JenisKolom.ANGKA,
            JenisKolom.TARGET,
            JenisKolom.TAHUN);

    private EjaanAngka() {}

    /** A number with its format. */
    record Angka(BigDecimal nilai, FormatAngka format) {}

    static boolean bilangan(JenisKolom jenis) {
        return BILANGAN.contains(jenis);
    }

    /** The noise of binary fractions cut off. */
    static BigDecimal bersih(BigDecimal nilai) {
        return nilai.round(TELITI);
    }

    /** The number cell that is read back as exactly this text, if there is one. */
    static Optional<Angka> angka(JenisKolom jenis, String teks) {
        if (!bilangan(jenis) || teks.length() > 24) {
            return Optional.empty();
        }
        return cocok(POLOS, false, teks)
                .or(() -> cocok(BERKELOMPOK, true, teks))
                .filter(a -> a.nilai().precision() <= ANGKA_PENTING
                        && a.format().desimal() <= DESIMAL_TERBANYAK
                        && teks(jenis, a.nilai(), a.format()).equals(teks));
    }

    private static Optional<Angka> cocok(Pattern ejaan, boolean berkelompok, String teks) {
        Matcher m = ejaan.matcher(teks);
        if (!m.matches()) {
            return Optional.empty();
        }
        int desimal = m.group(1) == null ? 0 : m.group(1).length();
        BigDecimal nilai = new BigDecimal(teks.replace(".", "").replace(',', '.'));
        return Optional.of(new Angka(nilai, new FormatAngka(berkelompok, desimal, false)));
    }

    static String teks(JenisKolom jenis, BigDecimal nilai, FormatAngka format) {
        BigDecimal v = format.persen() ? nilai.movePointRight(2) : nilai;
        int desimal =
                Math.max(format.desimal(), Math.max(0, v.stripTrailingZeros().scale()));
        BigDecimal rata = v.setScale(desimal, RoundingMode.UNNECESSARY);
        String polos = rata.abs().toPlainString();
        int titik = polos.indexOf('.');
        String bulat = titik < 0 ? polos : polos.substring(0, titik);
        String pecahan = titik < 0 ? "" : polos.substring(titik + 1);
        String hasil;
        if (!bilangan(jenis)) {
            hasil = pecahan.isEmpty() ? bulat : bulat + "." + pecahan;
        } else {
            String kelompok = berkelompok(jenis, format, bulat, pecahan) ? kelompokkan(bulat) : bulat;
            boolean duaArti = pecahan.length() == 3 && !bulat.equals("0") && kelompok.equals(bulat);
            hasil = kelompok + (pecahan.isEmpty() ? "" : "," + pecahan + (duaArti ? "0" : ""));
        }
        return (rata.signum() < 0 ? "-" : "") + hasil + (format.persen() ? "%" : "");
    }

    /** One mark before three digits means thousands only in units that count. */
    private static boolean berkelompok(JenisKolom jenis, FormatAngka format, String bulat, String pecahan) {
        return format.ribuan()
                && jenis != JenisKolom.TAHUN
                && bulat.length() > 3
                && (HITUNGAN.contains(jenis) || bulat.length() > 6 || !pecahan.isEmpty());
    }

    private static String kelompokkan(String bulat) {
        StringBuilder hasil = new StringBuilder(bulat);
        for (int i = bulat.length() - 3; i > 0; i -= 3) {
            hasil.insert(i, '.');
        }
        return hasil.toString();
    }
}
