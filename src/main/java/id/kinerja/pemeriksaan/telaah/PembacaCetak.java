package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.telaah.AngkaCetak.Bentuk;
import id.kinerja.pemeriksaan.telaah.AngkaCetak.Notasi;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a printed number in every notation met: both separators, {@code Rp}, {@code ,-}, units beside it, blanks inside, malformed
 * groups, a grade with its value in brackets.
 * SAKIP documents print {@code 1.234.567,89}; imports bring {@code 27,034,405}
 */
public final class PembacaCetak {
    /** Digits with marks; blanks only beside a mark. */
    static final String BILANGAN = "\\d++(?:\\s?[.,]\\s?\\d++)*+";

    private static final Pattern SEL = Pattern.compile(
            "(?<rp>Rp\\s*\\.?\\s*:?\\s*)?(?<neg>[-−–(]\\s*)?(?<rpb>Rp\\s*\\.?\\s*)?(?<angka>"
                    + BILANGAN
                    + ")(?<ekor>\\s*[.,]\\s*[-–]+|[.,])?\\s*(?<tutup>\\))?\\s*(?<persen>%|persen\\b|[pP]ersen\\b|prosen\\b)?\\s*(?<satuan>\\p{L}[\\p{L}/ .²³()]{0,40})?[.*]?");
    private static final Pattern DALAM_KURUNG =
            Pattern.compile("\\p{L}[\\p{L}\\d\\s.+/-]{0,30}\\(\\s*(?<angka>" + BILANGAN + ")\\s*(?<persen>%)?\\s*\\)");
    private static final Pattern BERTANDA_SATUAN = Pattern.compile(
            "(?i)orang|jiwa|kk|kpm|keluarga|unit|paket|dokumen|desa|kelurahan|lembaga|kegiatan|laporan|buah|rp|rupiah");

    private static final Pattern SPASI = Pattern.compile("\\s+");
    private static final Pattern TANDA = Pattern.compile("[.,]");
    private static final int TERPANJANG = 80;

    private PembacaCetak() {}

    /** The number of a cell that holds one number and nothing else but its unit. */
    public static Optional<AngkaCetak> sel(String teks) {
        String rapi = teks.strip();
        if (rapi.length() > TERPANJANG || !Digit.ada(rapi)) {
            return Optional.empty();
        }
        Matcher m = SEL.matcher(rapi);
        if (m.matches() && kurungLengkap(m)) {
            boolean rupiah = m.group("rp") != null
                    || m.group("rpb") != null
                    || m.group("ekor") != null && m.group("ekor").length() > 1;
            Bentuk bentuk = m.group("persen") != null ? Bentuk.PERSEN : rupiah ? Bentuk.RUPIAH : Bentuk.POLOS;
            String satuan =
                    m.group("satuan") == null ? "" : m.group("satuan").strip().toLowerCase(Locale.ROOT);
            AngkaCetak angka = bilangan(m.group("angka"), bentuk, satuan);
            return Optional.of(m.group("neg") == null ? angka : negatif(angka));
        }
        Matcher k = DALAM_KURUNG.matcher(rapi);
        return k.matches()
                ? Optional.of(bilangan(k.group("angka"), k.group("persen") != null ? Bentuk.PERSEN : Bentuk.POLOS, ""))
                : Optional.empty();
    }

    private static boolean kurungLengkap(Matcher m) {
        boolean buka = m.group("neg") != null && m.group("neg").startsWith("(");
        return buka == (m.group("tutup") != null);
    }

    private static AngkaCetak negatif(AngkaCetak a) {
        return new AngkaCetak(
                "−" + a.teks(),
                a.nilai().negate(),
                a.lain().stream().map(BigDecimal::negate).toList(),
                a.desimal(),
                a.bentuk(),
                a.satuan(),
                a.notasi());
    }

    /** A figure of a sentence, by itself. */
    public static AngkaCetak polos(String tercetak) {
        return bilangan(tercetak, Bentuk.POLOS, "");
    }

    /** Reads digits with marks. */
    public static AngkaCetak bilangan(String tercetak, Bentuk bentuk, String satuan) {
        String s = SPASI.matcher(tercetak).replaceAll("");
        int titik = (int) s.chars().filter(c -> c == '.').count();
        int koma = (int) s.chars().filter(c -> c == ',').count();
        if (titik + koma == 0) {
            return angka(tercetak, new BigDecimal(s), List.of(), bentuk, satuan, Notasi.TANPA_TANDA);
        }
        int terakhir = Math.max(s.lastIndexOf('.'), s.lastIndexOf(','));
        char tanda = s.charAt(terakhir);
        if (titik > 0 && koma > 0) {
            boolean rapi = (tanda == '.' ? titik : koma) == 1 && berkelompok(s.substring(0, terakhir));
            Notasi notasi = !rapi ? Notasi.RUSAK : tanda == ',' ? Notasi.INDONESIA : Notasi.INGGRIS;
            return angka(tercetak, pecahan(s, terakhir), List.of(), bentuk, satuan, notasi);
        }
        if (titik + koma > 1) {
            Notasi notasi = !berkelompok(s) ? Notasi.RUSAK : tanda == '.' ? Notasi.INDONESIA : Notasi.INGGRIS;
            return angka(tercetak, bulat(s), List.of(), bentuk, satuan, notasi);
        }
        return satuTanda(tercetak, s, terakhir, bentuk, satuan);
    }

    private static AngkaCetak satuTanda(String tercetak, String s, int letak, Bentuk bentuk, String satuan) {
        boolean titik = s.charAt(letak) == '.';
        BigDecimal pecahan = pecahan(s, letak);
        Notasi desimal = titik ? Notasi.TITIK_DESIMAL : Notasi.KOMA_DESIMAL;
        if (s.length() - letak - 1 != 3 || letak > 3 || s.charAt(0) == '0') {
            return angka(tercetak, pecahan, List.of(), bentuk, satuan, desimal);
        }
        BigDecimal ribuan = bulat(s);
        boolean menghitung =
                bentuk == Bentuk.RUPIAH || BERTANDA_SATUAN.matcher(satuan).find();
        boolean sebagaiRibuan = bentuk != Bentuk.PERSEN && (titik || menghitung);
        return sebagaiRibuan
                ? angka(tercetak, ribuan, List.of(pecahan), bentuk, satuan, titik ? Notasi.INDONESIA : Notasi.INGGRIS)
                : angka(tercetak, pecahan, List.of(ribuan), bentuk, satuan, desimal);
    }

    private static AngkaCetak angka(
            String teks, BigDecimal nilai, List<BigDecimal> lain, Bentuk bentuk, String satuan, Notasi notasi) {
        return new AngkaCetak(teks, nilai, lain, Math.max(0, nilai.scale()), bentuk, satuan, notasi);
    }

    private static boolean berkelompok(String s) {
        String[] bagian = TANDA.split(s, -1);
        if (bagian[0].isEmpty() || bagian[0].length() > 3 || bagian.length > 1 && bagian[0].startsWith("0")) {
            return bagian.length == 1 && !bagian[0].isEmpty();
        }
        for (int i = 1; i < bagian.length; i++) {
            if (bagian[i].length() != 3) {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal bulat(String s) {
        return new BigDecimal(digit(s));
    }

    private static BigDecimal pecahan(String s, int letak) {
        return new BigDecimal(digit(s.substring(0, letak)) + "." + digit(s.substring(letak + 1)));
    }

    private static String digit(String s) {
        return s.replace(".", "").replace(",", "");
    }
}
