package id.kinerja.dokumen.xlsx;

import id.kinerja.dokumen.xlsx.GayaSel.Rupa;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;

/** The styles of one workbook, each made once. */
final class GayaBuku {
    static final String HURUF = "Calibri";
    static final short UKURAN = 10;
    /** Spreadsheets take little more than 200 number formats of one's own. */
    private static final int FORMAT_TERBANYAK = 150;

    private static final XSSFColor BIRU = warna(0x1B4965);
    private static final XSSFColor TINTA = warna(0x15191C);
    private static final XSSFColor KELABU = warna(0x4A5660);
    private static final XSSFColor GARIS_TIPIS = warna(0xB4BEC5);
    private static final XSSFColor RONA = warna(0xE3EAEE);
    private static final XSSFColor RONA_MUDA = warna(0xF1F4F6);
    private static final XSSFColor DIISI = warna(0x1F4FA3);

    private final XSSFWorkbook buku;
    private final Map<GayaSel, XSSFCellStyle> gaya = new HashMap<>();
    private final Set<String> format = new HashSet<>();

    GayaBuku(XSSFWorkbook buku) {
        this.buku = buku;
        XSSFFont bawaan = buku.getFontAt(0);
        bawaan.setFontName(HURUF);
        bawaan.setFontHeightInPoints(UKURAN);
    }

    XSSFCellStyle ambil(GayaSel g) {
        return gaya.computeIfAbsent(g, this::buat);
    }

    /** The format with the marks of its notes, or without them when the workbook has no room for more formats. */
    String format(String bertanda, String polos) {
        if (!format.contains(bertanda) && format.size() >= FORMAT_TERBANYAK) {
            return polos;
        }
        format.add(bertanda);
        return bertanda;
    }

    private XSSFCellStyle buat(GayaSel g) {
        XSSFCellStyle s = buku.createCellStyle();
        s.setFont(huruf(g));
        s.setWrapText(true);
        s.setVerticalAlignment(g.rupa() == Rupa.KEPALA ? VerticalAlignment.BOTTOM : VerticalAlignment.TOP);
        s.setAlignment(
                switch (g.rata()) {
                    case KIRI -> HorizontalAlignment.LEFT;
                    case KANAN -> HorizontalAlignment.RIGHT;
                    case TENGAH -> HorizontalAlignment.CENTER;
                });
        s.setIndention((short) g.inden());
        s.setDataFormat(buku.createDataFormat().getFormat(g.format()));
        s.setQuotePrefixed(g.awalan() == GayaSel.Awalan.KUTIP);
        rona(s, g.rupa());
        garis(s, g);
        return s;
    }

    private XSSFFont huruf(GayaSel g) {
        XSSFFont h = buku.createFont();
        h.setFontName(HURUF);
        h.setFontHeightInPoints(
                switch (g.rupa()) {
                    case JUDUL_BUKU -> (short) 16;
                    case JUDUL_TABEL -> (short) 12;
                    case KETERANGAN -> (short) 9;
                    default -> UKURAN;
                });
        h.setBold(g.rupa().tebal());
        if (g.rupa() == Rupa.TAUTAN) {
            h.setUnderline(Font.U_SINGLE);
            h.setColor(BIRU);
        } else {
            h.setColor(g.tinta() == GayaSel.Tinta.DIISI ? DIISI : g.rupa() == Rupa.KETERANGAN ? KELABU : TINTA);
        }
        return h;
    }

    private static void rona(XSSFCellStyle s, Rupa rupa) {
        switch (rupa) {
            case KEPALA, TOTAL, PROGRAM -> isi(s, RONA);
            case GRUP -> isi(s, RONA_MUDA);
            default -> {}
        }
    }

    private static void isi(XSSFCellStyle s, XSSFColor rona) {
        s.setFillForegroundColor(rona);
        s.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void garis(XSSFCellStyle s, GayaSel g) {
        switch (g.rupa()) {
            case POLOS, JUDUL_BUKU, JUDUL_TABEL, KETERANGAN, TAUTAN -> {
                return;
            }
            case KEPALA -> {
                bawah(s, BorderStyle.THIN, BIRU);
                atas(s, GARIS_TIPIS);
            }
            case TOTAL, PROGRAM -> {
                bawah(s, BorderStyle.THIN, GARIS_TIPIS);
                atas(s, BIRU);
            }
            case JUMLAH -> {
                bawah(s, BorderStyle.THIN, GARIS_TIPIS);
                atas(s, KELABU);
            }
            case BIASA, TEBAL, GRUP -> bawah(s, BorderStyle.THIN, GARIS_TIPIS);
        }
        switch (g.sisi()) {
            case TANPA -> {}
            case GARIS_KIRI -> kiri(s, BorderStyle.THIN, GARIS_TIPIS);
            case BILAH_KIRI -> kiri(s, BorderStyle.THICK, TINTA);
        }
    }

    private static void bawah(XSSFCellStyle s, BorderStyle tebal, XSSFColor warna) {
        s.setBorderBottom(tebal);
        s.setBorderColor(BorderSide.BOTTOM, warna);
    }

    private static void atas(XSSFCellStyle s, XSSFColor warna) {
        s.setBorderTop(BorderStyle.THIN);
        s.setBorderColor(BorderSide.TOP, warna);
    }

    private static void kiri(XSSFCellStyle s, BorderStyle tebal, XSSFColor warna) {
        s.setBorderLeft(tebal);
        s.setBorderColor(BorderSide.LEFT, warna);
    }

    private static XSSFColor warna(int rgb) {
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}
