package id.kinerja.pemeriksaan.telaah;

import id.kinerja.kernel.FormatIndonesia;
import id.kinerja.pemeriksaan.telaah.AngkaCetak.Bentuk;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part, its whole and its percentage as a sentence names them: side by side, as a division written out, or several parts of one whole. */
public record BagianKalimat(AngkaCetak bagian, AngkaCetak seluruh, AngkaCetak persen) {
    private static final String N = "(?<![\\d.,/])(\\d{1,3}(?:\\.\\d{3})+|\\d+)(?![\\d/]|[.,]\\d)";
    private static final String P =
            "(\\d{1,3}(?:[.,]\\d{1,4})?)\\s*(?:%|persen\\b)(?!\\s*dari\\s+(?:target|pagu|rencana)\\b)";
    private static final String SELA = "(?:(?!\\.\\s)[^;%=]){0,70}?";
    /** Between the dividend and the divisor stands no other figure but a year or an age. */
    private static final String SELA_BAGI =
            "(?:(?!\\.\\s)(?:[^;:%=\\d]|\\b20\\d\\d\\b|\\b\\d{1,2}\\b(?=\\s*(?:s\\.?\\s?d|-|–|tahun|bulan|th)))){0,70}?";

    private static final String TERBILANG = "(?:\\s*\\(\\s*\\p{L}[\\p{L} ]*\\))?";
    private static final Pattern DIBAGI = Pattern.compile(
            N + SELA_BAGI + "(?:\\s/\\s|\\bdibagi(?: dengan)?\\b)\\s*" + "[^;%=\\d]{0,40}?" + N + SELA
                    + "(?:[x×]|dikali(?:kan)?(?: dengan)?)\\s*100\\s*%?\\s*=\\s*(\\d{1,3}[.,]\\d{1,4})(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DARI = Pattern.compile(
            N + TERBILANG + "\\s+(\\p{L}+)\\s+dari\\s+(?:total\\s+|jumlah\\s+|seluruh\\s+)?" + N + TERBILANG
                    + "\\s+\\2\\b[^.;%\\d]{0,20}?(?:\\(|\\batau\\s+(?:sebesar\\s+)?)" + P,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BERTANDA = Pattern.compile(
            N + TERBILANG + "\\s+([\\p{L}-]+)(?:\\s+[\\p{L}-]+){0,3}\\s*(?:\\(|\\batau\\s+(?:sebesar\\s+)?)" + P,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern KALIMAT = Pattern.compile("(?<=[.;])\\s+");
    private static final Pattern BILANGAN = Pattern.compile(N + TERBILANG + "\\s+(?=\\p{L})");

    public static List<BagianKalimat> dalam(String teks) {
        if (!teks.contains("%") && !teks.contains("persen") && !teks.contains("100")) {
            return List.of();
        }
        List<BagianKalimat> hasil = new ArrayList<>();
        Matcher a = DIBAGI.matcher(teks);
        while (a.find()) {
            tambah(hasil, a.group(1), a.group(2), a.group(3));
        }
        Matcher d = DARI.matcher(teks);
        while (d.find()) {
            tambah(hasil, d.group(1), d.group(3), d.group(4));
        }
        if (hasil.isEmpty()) {
            hasil.addAll(sekeluarga(teks));
        }
        if (hasil.isEmpty()) {
            KALIMAT.splitAsStream(teks).forEach(kalimat -> hasil.addAll(seluruhnya(kalimat)));
        }
        return List.copyOf(hasil);
    }

    private static void tambah(List<BagianKalimat> hasil, String bagian, String seluruh, String persen) {
        BagianKalimat b = new BagianKalimat(
                PembacaCetak.bilangan(bagian, Bentuk.POLOS, ""),
                PembacaCetak.bilangan(seluruh, Bentuk.POLOS, ""),
                PembacaCetak.bilangan(persen, Bentuk.PERSEN, ""));
        if (!b.bagian.rusak() && !b.seluruh.rusak() && b.seluruh.nilai().signum() > 0) {
            hasil.add(b);
        }
    }

    /** Several numbers with their percentages and a number before them that most are shares of. */
    private static List<BagianKalimat> sekeluarga(String teks) {
        List<String[]> pasangan = new ArrayList<>();
        Matcher m = BERTANDA.matcher(teks);
        int awal = teks.length();
        while (m.find()) {
            awal = Math.min(awal, m.start());
            pasangan.add(new String[] {m.group(1), m.group(3)});
        }
        if (pasangan.size() < 2) {
            return List.of();
        }
        Matcher b = BILANGAN.matcher(teks.substring(0, awal));
        while (b.find()) {
            List<BagianKalimat> calon = new ArrayList<>();
            pasangan.forEach(x -> tambah(calon, x[0], b.group(1), x[1]));
            if (calon.isEmpty()) {
                continue;
            }
            long cocok = calon.stream().filter(BagianKalimat::cocok).count();
            boolean terbagi = calon.stream()
                            .map(x -> x.bagian.nilai())
                            .reduce(BigDecimal.ZERO, BigDecimal::add)
                            .compareTo(calon.getFirst().seluruh.nilai())
                    == 0;
            if (cocok * 3 >= calon.size() * 2 || terbagi && cocok * 2 >= calon.size()) {
                return calon;
            }
        }
        return List.of();
    }

    /** Numbers of the same thing whose percentages are those of their sum, but for one. */
    private static List<BagianKalimat> seluruhnya(String kalimat) {
        List<MatchResult> potong = BERTANDA.matcher(kalimat).results().toList();
        List<BagianKalimat> calon = new ArrayList<>();
        BigDecimal jumlah = potong.stream()
                .map(m -> PembacaCetak.bilangan(m.group(1), Bentuk.POLOS, "").nilai())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        potong.forEach(m -> tambah(calon, m.group(1), FormatIndonesia.persis(jumlah), m.group(3)));
        boolean sejenis = potong.stream()
                        .map(m -> m.group(2).toLowerCase(Locale.ROOT))
                        .distinct()
                        .count()
                == 1;
        List<BagianKalimat> cocok = calon.stream().filter(BagianKalimat::cocok).toList();
        boolean berdesimal = cocok.stream().anyMatch(b -> b.persen.desimal() > 0);
        return sejenis && calon.size() >= 2 && cocok.size() == calon.size() - 1 && berdesimal ? calon : List.of();
    }

    private boolean cocok() {
        return Kecocokan.antara(persen, hitungan()) != Kecocokan.BERBEDA;
    }

    /** The percentage that the two numbers make. */
    public BigDecimal hitungan() {
        return bagian.nilai().multiply(BigDecimal.valueOf(100)).divide(seluruh.nilai(), MathContext.DECIMAL64);
    }
}
