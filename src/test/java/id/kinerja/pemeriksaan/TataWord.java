package id.kinerja.pemeriksaan;

import id.kinerja.pemeriksaan.baca.BarisCetak;
import id.kinerja.pemeriksaan.baca.SelCetak;
import id.kinerja.pemeriksaan.baca.TabelCetak;
import java.math.BigInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A4 upright with usual margins, and column widths by what stands in them, in twentieths of a point. */
final class TataWord {
    private static final int LEBAR_ISI = 9_070;
    private static final int TEPI_SEL = 230;
    private static final int HURUF_TERBANYAK = 45;
    private static final int KOLOM_LONGGAR = 7;

    private TataWord() {}

    static void a4(XWPFDocument d) {
        CTSectPr bagian = d.getDocument().getBody().addNewSectPr();
        CTPageSz ukuran = bagian.addNewPgSz();
        ukuran.setW(BigInteger.valueOf(11_906));
        ukuran.setH(BigInteger.valueOf(16_838));
        CTPageMar tepi = bagian.addNewPgMar();
        tepi.setLeft(BigInteger.valueOf(1_418));
        tepi.setRight(BigInteger.valueOf(1_418));
        tepi.setTop(BigInteger.valueOf(1_418));
        tepi.setBottom(BigInteger.valueOf(1_418));
    }

    /** In points; a wide table is set smaller. */
    static int huruf(TabelCetak t) {
        return t.kolom() <= KOLOM_LONGGAR ? 10 : t.kolom() <= 2 * KOLOM_LONGGAR ? 8 : 6;
    }

    /** The longest word fits where there is room; what remains goes where the text is long. */
    static int[] lebar(TabelCetak t) {
        int perHuruf = huruf(t) * 11;
        int[] sempit = new int[t.kolom()];
        int[] ingin = new int[t.kolom()];
        for (int k = 0; k < t.kolom(); k++) {
            int kolom = k;
            sempit[k] = TEPI_SEL
                    + perHuruf
                            * teks(t, kolom)
                                    .flatMap(s -> Stream.of(s.split("\\s+")))
                                    .mapToInt(String::length)
                                    .max()
                                    .orElse(1);
            ingin[k] = perHuruf
                    * Math.min(
                            HURUF_TERBANYAK,
                            teks(t, kolom).mapToInt(String::length).max().orElse(1));
        }
        int dasar = IntStream.of(sempit).sum();
        int sisa = Math.max(0, LEBAR_ISI - dasar);
        int bagian = Math.max(1, IntStream.of(ingin).sum());
        int susut = Math.max(LEBAR_ISI, dasar);
        return IntStream.range(0, t.kolom())
                .map(k -> (int) ((sempit[k] + (long) sisa * ingin[k] / bagian) * LEBAR_ISI / susut))
                .toArray();
    }

    private static Stream<String> teks(TabelCetak t, int kolom) {
        return t.baris().stream()
                .map(BarisCetak::sel)
                .filter(s -> kolom < s.size() && s.get(kolom).lebar() == 1)
                .map(s -> s.get(kolom))
                .map(SelCetak::teks)
                .filter(s -> !s.isBlank());
    }
}
