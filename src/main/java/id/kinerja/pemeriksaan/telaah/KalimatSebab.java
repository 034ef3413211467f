package id.kinerja.pemeriksaan.telaah;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sentence that tells causes, obstacles or solutions, long enough that two authors do not write it alike.
 *
 * @param baku its words, with every number and month as the same mark
 */
public record KalimatSebab(String teks, String baku, int kata, BarisNaskah baris) {
    private static final int KATA_TERSEDIKIT = 12;
    private static final int ANGKA_TERBANYAK = 2;
    /** The chapters before tell organisation and plan. */
    private static final int BAB_CAPAIAN = 3;

    private static final Pattern AKHIR = Pattern.compile("(?<=[.;])\\s+(?=\\p{Lu}|\\d)");
    private static final Pattern SEBAB = Pattern.compile(
            "(?i)\\b(?:karena|dikarenakan|disebabkan|menyebabkan|akibat|mengakibatkan|penyebab|kendala|terkendala|hambatan|permasalahan|keterbatasan|solusi|faktor|belum optimal|kurangnya)");
    private static final Pattern BAGIAN = Pattern.compile(
            "(?i)penyebab|kendala|hambatan|permasalahan|solusi|faktor|keberhasilan|kegagalan|upaya|tindak lanjut");
    /** Where programmes are listed that helped, whether or not they caused anything. */
    private static final Pattern PENUNJANG = Pattern.compile("(?i)program|menunjang");
    /** What law, organisation and method say is the same each year, and rightly so. */
    private static final Pattern BAKU = Pattern.compile(
            "(?i)^(?!(?:\\S+\\s+){0,2}(?:kendala|hambatan|penyebab|solusi|faktor|upaya)).*\\b(?:adalah|merupakan)\\b"
                    + "|peraturan|undang-undang|permen|keputusan (?:menteri|bupati|wali|gubernur)|tugas pokok|fungsi|mempunyai tugas|sebagaimana|rumus|dihitung|formula|pengertian|didefinisikan|disajikan|dapat dilihat|pada tabel|berikut|antara lain|di ?atas menunjukkan|untuk menilai|laporan (?:akuntabilitas )?kinerja|lkjip|lakip|metode|pedoman");

    private static final Pattern BULAN =
            Pattern.compile("januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember");

    public static List<KalimatSebab> dalam(Kerangka kerangka) {
        return kerangka.baris(BarisNaskah.Zona.ISI)
                .filter(b -> (b.bab() == 0 || b.bab() >= BAB_CAPAIAN) && !b.judul())
                .flatMap(KalimatSebab::pisah)
                .toList();
    }

    private static Stream<KalimatSebab> pisah(BarisNaskah b) {
        boolean bagianSebab = BAGIAN.matcher(b.bagian()).find()
                && !PENUNJANG.matcher(b.bagian()).find();
        if (!b.teks().strip().matches(".*[.;]")) {
            return Stream.empty();
        }
        return Stream.of(AKHIR.split(b.teks()))
                .filter(t -> bagianSebab && !hasil(t) || SEBAB.matcher(t).find())
                .filter(t -> !BAKU.matcher(t).find())
                .map(t -> dari(t, b))
                .filter(k -> k.kata() >= KATA_TERSEDIKIT);
    }

    /** A sentence of figures tells a result, and may be worded alike each year. */
    private static boolean hasil(String teks) {
        return Kata.dari(teks).stream()
                        .filter(k -> Character.isDigit(k.charAt(0)))
                        .count()
                > ANGKA_TERBANYAK;
    }

    private static KalimatSebab dari(String teks, BarisNaskah baris) {
        List<String> kata = Kata.dari(teks).stream()
                .map(k -> k.chars().anyMatch(Character::isDigit)
                                || BULAN.matcher(k).matches()
                        ? "#"
                        : k)
                .toList();
        int berarti = (int) kata.stream().filter(k -> !k.equals("#")).count();
        return new KalimatSebab(teks.strip(), String.join(" ", kata), berarti, baris);
    }
}
