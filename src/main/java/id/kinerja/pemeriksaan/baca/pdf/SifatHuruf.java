package id.kinerja.pemeriksaan.baca.pdf;

import id.kinerja.pemeriksaan.baca.SelCetak.Ragam;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;

/** What a font of the document means: the characters of its codes, and whether it is bold. */
final class SifatHuruf {
    /** Stands for a glyph whose character the PDF does not tell. */
    static final String TAK_DIKENAL = "\uFFFD";

    private static final int TEBAL_DARI = 600;

    private final PDFont font;
    private final Map<Integer, String> teks = new HashMap<>();
    final Ragam ragam;

    SifatHuruf(PDFont font) {
        this.font = font;
        this.ragam = tebal(font) ? Ragam.TEBAL : Ragam.BIASA;
    }

    String teks(int kode) {
        return teks.computeIfAbsent(kode, this::cari);
    }

    private String cari(int kode) {
        String asli = font.toUnicode(kode);
        if (asli == null || asli.isEmpty()) {
            return font instanceof PDSimpleFont && kode >= ' ' && kode < 127
                    ? String.valueOf((char) kode)
                    : TAK_DIKENAL;
        }
        if (asli.length() == 1 && asli.charAt(0) > ' ' && asli.charAt(0) < 127) {
            return asli;
        }
        StringBuilder hasil = new StringBuilder();
        asli.codePoints().forEach(c -> hasil.append(wajar(c)));
        return hasil.toString();
    }

    /** The character as people write it: ligatures taken apart, bullets of symbol fonts as bullets. */
    private static String wajar(int c) {
        return switch (c) {
            case 0xFB00 -> "ff";
            case 0xFB01 -> "fi";
            case 0xFB02 -> "fl";
            case 0xFB03 -> "ffi";
            case 0xFB04 -> "ffl";
            case 0xFB05, 0xFB06 -> "st";
            case 0xF0B7, 0xF0A7, 0xF076, 0xF0D8, 0xF0FC -> "•";
            case 0x200B, 0x200C, 0x200D, 0xFEFF, 0x2060 -> "";
            default -> {
                if (Character.isISOControl(c) || Character.isSpaceChar(c)) {
                    yield " ";
                }
                yield Character.toString(c > 0xF020 && c < 0xF07F ? c - 0xF000 : c);
            }
        };
    }

    private static boolean tebal(PDFont font) {
        String nama = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        PDFontDescriptor uraian = font.getFontDescriptor();
        return nama.contains("bold")
                || nama.contains("black")
                || nama.contains("heavy")
                || nama.contains("demi")
                || (uraian != null && (uraian.isForceBold() || uraian.getFontWeight() >= TEBAL_DARI));
    }
}
