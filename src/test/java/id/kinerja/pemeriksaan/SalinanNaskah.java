package id.kinerja.pemeriksaan;

import id.kinerja.pemeriksaan.baca.BarisCetak;
import id.kinerja.pemeriksaan.baca.Judul;
import id.kinerja.pemeriksaan.baca.Naskah;
import id.kinerja.pemeriksaan.baca.Paragraf;
import id.kinerja.pemeriksaan.baca.SelCetak;
import id.kinerja.pemeriksaan.baca.SelCetak.Ragam;
import id.kinerja.pemeriksaan.baca.TabelCetak;
import id.kinerja.pemeriksaan.baca.Unsur;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Writes what was read into a file of another format, so that findings in both can be compared. */
public final class SalinanNaskah {
    private SalinanNaskah() {}

    // ---- Word

    public static byte[] docx(Naskah naskah) {
        try (XWPFDocument d = new XWPFDocument();
                ByteArrayOutputStream keluar = new ByteArrayOutputStream()) {
            for (Unsur u : naskah.unsur()) {
                switch (u) {
                    case Judul j -> judul(d.createParagraph(), j);
                    case Paragraf p -> d.createParagraph().createRun().setText(p.teks());
                    case TabelCetak t -> {
                        tabel(d.createTable(t.baris().size(), t.kolom()), t);
                        d.createParagraph();
                    }
                }
            }
            TataWord.a4(d);
            d.write(keluar);
            return keluar.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void judul(XWPFParagraph p, Judul j) {
        p.getCTP().addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(j.tingkat() - 1L));
        XWPFRun lari = p.createRun();
        lari.setBold(true);
        lari.setText(j.teks());
    }

    private static void tabel(XWPFTable w, TabelCetak t) {
        CTTblGrid kisi = w.getCTTbl().getTblGrid() == null
                ? w.getCTTbl().addNewTblGrid()
                : w.getCTTbl().getTblGrid();
        int[] lebarKolom = TataWord.lebar(t);
        for (int k = 0; k < t.kolom(); k++) {
            (k < kisi.sizeOfGridColArray() ? kisi.getGridColArray(k) : kisi.addNewGridCol())
                    .setW(BigInteger.valueOf(lebarKolom[k]));
        }
        int[] sisa = new int[t.kolom()];
        int[] lebar = new int[t.kolom()];
        for (int r = 0; r < t.baris().size(); r++) {
            BarisCetak b = t.baris().get(r);
            int letak = 0;
            for (int k = 0; k < t.kolom(); ) {
                SelCetak s = k < b.sel().size() ? b.sel().get(k) : SelCetak.KOSONG;
                boolean lanjut = sisa[k] > 0;
                int l = lanjut ? lebar[k] : Math.min(s.lebar(), t.kolom() - k);
                sisa[k] = lanjut ? sisa[k] - 1 : s.tinggi() - 1;
                lebar[k] = l;
                XWPFTableCell c = w.getRow(r).getCell(letak++);
                c.setWidth(
                        String.valueOf(IntStream.of(lebarKolom).skip(k).limit(l).sum()));
                sel(c, s, l, lanjut, TataWord.huruf(t));
                k += l;
            }
            for (int sisanya = w.getRow(r).getTableCells().size() - 1; sisanya >= letak; sisanya--) {
                w.getRow(r).removeCell(sisanya);
            }
        }
    }

    private static void sel(XWPFTableCell c, SelCetak s, int lebar, boolean lanjut, int huruf) {
        CTTcPr sifat =
                c.getCTTc().isSetTcPr() ? c.getCTTc().getTcPr() : c.getCTTc().addNewTcPr();
        if (lebar > 1) {
            sifat.addNewGridSpan().setVal(BigInteger.valueOf(lebar));
        }
        if (lanjut) {
            sifat.addNewVMerge().setVal(STMerge.CONTINUE);
            return;
        }
        if (s.tinggi() > 1) {
            sifat.addNewVMerge().setVal(STMerge.RESTART);
        }
        XWPFRun lari = c.getParagraphs().getFirst().createRun();
        lari.setBold(s.ragam() == Ragam.TEBAL);
        lari.setFontSize(huruf);
        lari.setText(s.teks());
    }

    // ---- Excel

    /** What stands before a table goes with it onto one sheet; headings are bold, all numbers are text. */
    public static byte[] xlsx(Naskah naskah) {
        try (XSSFWorkbook buku = new XSSFWorkbook();
                ByteArrayOutputStream keluar = new ByteArrayOutputStream()) {
            CellStyle[] gaya = {bergaris(buku, false), bergaris(buku, true)};
            CellStyle judul = buku.createCellStyle();
            judul.setFont(huruf(buku, true));
            XSSFSheet lembar = buku.createSheet("Lembar1");
            int baris = 0;
            boolean penuh = false;
            for (Unsur u : naskah.unsur()) {
                if (penuh) {
                    lembar = buku.createSheet("Lembar" + (buku.getNumberOfSheets() + 1));
                    baris = 0;
                    penuh = false;
                }
                switch (u) {
                    case Judul j -> paragraf(lembar, baris, j.teks()).setCellStyle(judul);
                    case Paragraf p -> paragraf(lembar, baris, p.teks());
                    case TabelCetak t -> {
                        tabel(lembar, baris, t, gaya);
                        penuh = true;
                    }
                }
                baris += 2;
            }
            buku.write(keluar);
            return keluar.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static XSSFCell paragraf(XSSFSheet lembar, int baris, String teks) {
        XSSFCell sel = lembar.createRow(baris).createCell(0);
        sel.setCellValue(teks);
        return sel;
    }

    private static Font huruf(XSSFWorkbook buku, boolean tebal) {
        Font f = buku.createFont();
        f.setBold(tebal);
        return f;
    }

    private static void tabel(XSSFSheet lembar, int mulai, TabelCetak t, CellStyle[] gaya) {
        for (int r = 0; r < t.baris().size(); r++) {
            XSSFRow baris = lembar.createRow(mulai + r);
            for (int k = 0; k < t.kolom(); k++) {
                SelCetak s = k < t.baris().get(r).sel().size()
                        ? t.baris().get(r).sel().get(k)
                        : SelCetak.KOSONG;
                XSSFCell c = baris.createCell(k);
                c.setCellStyle(gaya[s.ragam() == Ragam.TEBAL ? 1 : 0]);
                if (!s.teks().isEmpty()) {
                    c.setCellValue(s.teks());
                }
                if (s.lebar() > 1 || s.tinggi() > 1) {
                    lembar.addMergedRegionUnsafe(
                            new CellRangeAddress(mulai + r, mulai + r + s.tinggi() - 1, k, k + s.lebar() - 1));
                }
            }
        }
    }

    private static CellStyle bergaris(XSSFWorkbook buku, boolean tebal) {
        CellStyle s = buku.createCellStyle();
        s.setBorderBottom(BorderStyle.THIN);
        s.setBorderTop(BorderStyle.THIN);
        s.setBorderLeft(BorderStyle.THIN);
        s.setBorderRight(BorderStyle.THIN);
        s.setFont(huruf(buku, tebal));
        return s;
    }

    // ---- HTML

    public static byte[] html(Naskah naskah) {
        StringBuilder h = new StringBuilder("<!DOCTYPE html>\n<html lang=\"id\"><meta charset=\"utf-8\"><body>\n");
        for (Unsur u : naskah.unsur()) {
            switch (u) {
                case Judul j -> {
                    int tingkat = Math.clamp(j.tingkat(), 1, 6);
                    h.append("<h")
                            .append(tingkat)
                            .append('>')
                            .append(lolos(j.teks()))
                            .append("</h")
                            .append(tingkat)
                            .append(">\n");
                }
                case Paragraf p -> h.append("<p>").append(lolos(p.teks())).append("</p>\n");
                case TabelCetak t -> tabel(h, t);
            }
        }
        return h.append("</body></html>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void tabel(StringBuilder h, TabelCetak t) {
        h.append("<table>\n");
        int[] sisa = new int[t.kolom()];
        for (BarisCetak b : t.baris()) {
            h.append("<tr>");
            List<SelCetak> sel = b.sel();
            for (int k = 0; k < t.kolom(); ) {
                SelCetak s = k < sel.size() ? sel.get(k) : SelCetak.KOSONG;
                if (sisa[k] > 0) {
                    sisa[k]--;
                    k++;
                    continue;
                }
                int lebar = Math.min(s.lebar(), t.kolom() - k);
                String tag = s.ragam() == Ragam.TEBAL ? "th" : "td";
                h.append('<').append(tag);
                h.append(lebar > 1 ? " colspan=\"" + lebar + '"' : "")
                        .append(s.tinggi() > 1 ? " rowspan=\"" + s.tinggi() + '"' : "");
                h.append('>').append(lolos(s.teks())).append("</").append(tag).append('>');
                for (int i = k; i < k + lebar; i++) {
                    sisa[i] = s.tinggi() - 1;
                }
                k += lebar;
            }
            h.append("</tr>\n");
        }
        h.append("</table>\n");
    }

    private static String lolos(String teks) {
        return teks.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
