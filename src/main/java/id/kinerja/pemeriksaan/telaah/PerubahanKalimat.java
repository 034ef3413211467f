package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.telaah.AngkaCetak.Bentuk;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A rise or fall that a paragraph puts in figures.
 *
 * @param perubahan by how much
 * @param lain the other figures of the paragraph, in order
 * @param sekalimat those of them that stand in its own sentence, and in the one before where that is what it speaks of
 * @param tahun the years it names
 */
public record PerubahanKalimat(
        AngkaCetak perubahan, List<AngkaCetak> lain, List<AngkaCetak> sekalimat, Set<Integer> tahun) {
    private static final String ANGKA = "\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?";
    private static final Pattern BILANGAN =
            Pattern.compile("(?<![\\d.,/-])(" + ANGKA + ")(?![\\d/]|[.,]\\d)\\s*(%|persen\\b)?");
    private static final Pattern UBAH = Pattern.compile(
            "\\b(?:naik|turun|meningkat|menurun|berkurang|bertambah|peningkatan|penurunan|kenaikan|lebih rendah|lebih tinggi)\\b"
                    + "(?![^.;\\d]{0,30}\\bdari\\s+\\d)[^.;\\d]{0,50}?(?:\\s(?:sebesar|sebanyak|sejumlah))?\\s+("
                    + ANGKA + ")(?![\\d/]|[.,]\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BATAS_KALIMAT = Pattern.compile("[.;]\\s+(?=\\p{Lu})");
    /** A sentence that begins so speaks of the figures of the one before. */
    private static final Pattern LANJUTAN = Pattern.compile(
            "(?:dengan demikian|apabila|jika|bila|artinya|berarti|sehingga|maka|hal (?:ini|tersebut))\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TAHUN = Pattern.compile("\\b20\\d\\d\\b");
    /** In a paragraph with more figures nobody knows which belong together. */
    private static final int TERBANYAK = 9;
    /** Any two shorter figures are one digit apart. */
    private static final int ANGKA_PENTING = 3;

    public PerubahanKalimat {
        lain = List.copyOf(lain);
        sekalimat = List.copyOf(sekalimat);
        tahun = Set.copyOf(tahun);
    }

    public static List<PerubahanKalimat> dalam(String teks) {
        Set<Integer> tahun = new TreeSet<>();
        TAHUN.matcher(teks).results().forEach(m -> tahun.add(Integer.parseInt(m.group())));
        List<PerubahanKalimat> hasil = new ArrayList<>();
        Matcher m = UBAH.matcher(teks);
        while (m.find()) {
            List<AngkaCetak> lain = angka(teks, m.start(1));
            AngkaCetak d = PembacaCetak.bilangan(m.group(1), Bentuk.POLOS, "");
            boolean berarti = !d.rusak() && d.nilai().precision() >= ANGKA_PENTING;
            if (berarti && lain.size() <= TERBANYAK && !tahun(m.group(1))) {
                hasil.add(new PerubahanKalimat(d, lain, sekalimat(teks, m.start(1)), tahun));
            }
        }
        return List.copyOf(hasil);
    }

    private static List<AngkaCetak> sekalimat(String teks, int tempat) {
        int sebelum = 0;
        int awal = 0;
        int akhir = teks.length();
        Matcher m = BATAS_KALIMAT.matcher(teks);
        while (akhir == teks.length() && m.find()) {
            if (m.end() > tempat) {
                akhir = m.start();
            } else {
                sebelum = awal;
                awal = m.end();
            }
        }
        int dari = LANJUTAN.matcher(teks).region(awal, akhir).lookingAt() ? sebelum : awal;
        return angka(teks.substring(dari, akhir), tempat - dari);
    }

    private static List<AngkaCetak> angka(String teks, int selain) {
        List<AngkaCetak> hasil = new ArrayList<>();
        Matcher m = BILANGAN.matcher(teks);
        while (m.find()) {
            AngkaCetak a = PembacaCetak.bilangan(m.group(1), Bentuk.POLOS, "");
            if (m.start(1) != selain && !a.rusak() && !tahun(m.group(1))) {
                hasil.add(a);
            }
        }
        return hasil;
    }

    private static boolean tahun(String teks) {
        return TAHUN.matcher(teks).matches();
    }

    /** A difference and how it comes about, for people. */
    public record Selisih(BigDecimal nilai, String hitungan) {}

    /** The differences between figures of its sentence with as many decimals as the change. */
    public List<Selisih> selisih() {
        List<AngkaCetak> sejenis = sekalimat.stream()
                .filter(a -> a.desimal() == perubahan.desimal())
                .toList();
        List<Selisih> hasil = new ArrayList<>();
        for (int i = 0; i < sejenis.size(); i++) {
            for (int j = i + 1; j < sejenis.size(); j++) {
                hasil.add(selisih(sejenis.get(i), sejenis.get(j)));
            }
        }
        return hasil;
    }

    public static Selisih selisih(AngkaCetak a, AngkaCetak b) {
        BigDecimal n = a.nilai().subtract(b.nilai());
        return n.signum() < 0
                ? new Selisih(n.negate(), b.teks() + " − " + a.teks())
                : new Selisih(n, a.teks() + " − " + b.teks());
    }

    /** Whether the change is that between two figures, absolute or relative, or one of the figures again. */
    public boolean benar(List<BigDecimal> tambahan) {
        List<BigDecimal> angka = lain.stream().map(AngkaCetak::nilai).toList();
        boolean antara = IntStream.range(0, angka.size())
                .boxed()
                .anyMatch(i -> IntStream.range(0, angka.size())
                        .filter(j -> j != i)
                        .anyMatch(j -> cocok(angka.get(i).subtract(angka.get(j)).abs())
                                || angka.get(j).signum() > 0
                                        && cocok(persen(angka.get(i).subtract(angka.get(j)), angka.get(j)))));
        return antara
                || angka.stream().anyMatch(n -> n.compareTo(perubahan.nilai()) == 0)
                || tambahan.stream().anyMatch(this::cocok);
    }

    /** A difference of two figures with as many decimals as it has itself may be off by the rounding of both. */
    public boolean cocok(BigDecimal n) {
        return Kecocokan.antara(perubahan, n.abs()) != Kecocokan.BERBEDA
                || Kecocokan.dalamPembulatan(perubahan.nilai(), n.abs(), List.of(n, n));
    }

    /** The change as a percentage of what it is a change of. */
    public static BigDecimal persen(BigDecimal selisih, BigDecimal asal) {
        return selisih.abs().multiply(BigDecimal.valueOf(100)).divide(asal.abs(), MathContext.DECIMAL64);
    }
}
