package id.kinerja.paket.xlsx;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The cell styles of a workbook we write; the ordinal is the number cells refer to, number formats follow after. */
enum Gaya {
    UMUM("<xf/>"),
    TEKS("<xf numFmtId=\"49\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>"),
    /** Text that would look like a formula; the quote prefix keeps it a text when it is edited. */
    TEKS_JAGA(
            "<xf numFmtId=\"49\" quotePrefix=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>"),
    KANAN("<xf numFmtId=\"49\" applyAlignment=\"1\"><alignment horizontal=\"right\" vertical=\"top\"/></xf>"),
    KANAN_JAGA(
            "<xf numFmtId=\"49\" quotePrefix=\"1\" applyAlignment=\"1\"><alignment horizontal=\"right\" vertical=\"top\"/></xf>"),
    TANGGAL("<xf numFmtId=\"164\" applyAlignment=\"1\"><alignment vertical=\"top\"/></xf>"),
    JUDUL("<xf numFmtId=\"49\" fontId=\"1\" fillId=\"2\" borderId=\"1\" applyAlignment=\"1\">"
            + "<alignment vertical=\"center\" wrapText=\"1\"/></xf>"),
    JUDUL_WAJIB("<xf numFmtId=\"49\" fontId=\"2\" fillId=\"3\" borderId=\"1\" applyAlignment=\"1\">"
            + "<alignment vertical=\"center\" wrapText=\"1\"/></xf>"),
    BESAR("<xf numFmtId=\"49\" fontId=\"3\"/>"),
    TEBAL("<xf numFmtId=\"49\" fontId=\"1\"/>");

    private static final int PERTAMA_BEBAS = 165;
    private static final List<FormatAngka> FORMAT = Stream.of(false, true)
            .flatMap(ribuan -> IntStream.rangeClosed(0, EjaanAngka.DESIMAL_TERBANYAK)
                    .mapToObj(d -> new FormatAngka(ribuan, d, false)))
            .toList();

    private final String xf;

    Gaya(String xf) {
        this.xf = xf;
    }

    int nomor() {
        return ordinal();
    }

    /** The style of a number cell. */
    static int nomor(FormatAngka format) {
        return values().length + FORMAT.indexOf(format);
    }

    /** The part {@code xl/styles.xml}. */
    static String bagian() {
        StringBuilder hasil = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        hasil.append("<numFmts count=\"").append(FORMAT.size() + 1).append("\">");
        hasil.append("<numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/>");
        for (int i = 0; i < FORMAT.size(); i++) {
            hasil.append("<numFmt numFmtId=\"")
                    .append(PERTAMA_BEBAS + i)
                    .append("\" formatCode=\"")
                    .append(FORMAT.get(i).kode())
                    .append("\"/>");
        }
        hasil.append("</numFmts>").append(HURUF_DAN_ISIAN);
        hasil.append("<cellXfs count=\"")
                .append(values().length + FORMAT.size())
                .append("\">");
        for (Gaya g : values()) {
            hasil.append(g.xf);
        }
        for (int i = 0; i < FORMAT.size(); i++) {
            hasil.append("<xf numFmtId=\"")
                    .append(PERTAMA_BEBAS + i)
                    .append("\" applyNumberFormat=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\"/></xf>");
        }
        return hasil.append("</cellXfs></styleSheet>").toString();
    }

    private static final String HURUF_DAN_ISIAN = """
            <fonts count="4">\
            <font><sz val="10"/><name val="Arial"/></font>\
            <font><b/><sz val="10"/><name val="Arial"/></font>\
            <font><b/><sz val="10"/><color rgb="FFFFFFFF"/><name val="Arial"/></font>\
            <font><b/><sz val="16"/><name val="Arial"/></font></fonts>\
            <fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
            <fill><patternFill patternType="solid"><fgColor rgb="FFE3EAF2"/></patternFill></fill>\
            <fill><patternFill patternType="solid"><fgColor rgb="FF1F4E79"/></patternFill></fill></fills>\
            <borders count="2"><border/><border><right style="thin"><color rgb="FFB8C4D0"/></right>\
            <bottom style="thin"><color rgb="FFB8C4D0"/></bottom></border></borders>\
            <cellStyleXfs count="1"><xf/></cellStyleXfs>""";
}
