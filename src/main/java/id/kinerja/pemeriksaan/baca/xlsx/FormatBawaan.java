package id.kinerja.pemeriksaan.baca.xlsx;

import java.util.Map;

/** Number formats that files name by number only, as Indonesian settings show them. */
final class FormatBawaan {
    private static final Map<Integer, String> KODE = Map.ofEntries(
            Map.entry(1, "0"),
            Map.entry(2, "0.00"),
            Map.entry(3, "#,##0"),
            Map.entry(4, "#,##0.00"),
            Map.entry(5, "\"Rp\"#,##0;-\"Rp\"#,##0"),
            Map.entry(6, "\"Rp\"#,##0;-\"Rp\"#,##0"),
            Map.entry(7, "\"Rp\"#,##0.00;-\"Rp\"#,##0.00"),
            Map.entry(8, "\"Rp\"#,##0.00;-\"Rp\"#,##0.00"),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(11, "0.00E+00"),
            Map.entry(14, "dd/mm/yyyy"),
            Map.entry(15, "d-mmm-yy"),
            Map.entry(16, "d-mmm"),
            Map.entry(17, "mmm-yy"),
            Map.entry(18, "h:mm AM/PM"),
            Map.entry(19, "h:mm:ss AM/PM"),
            Map.entry(20, "hh:mm"),
            Map.entry(21, "hh:mm:ss"),
            Map.entry(22, "dd/mm/yyyy hh:mm"),
            Map.entry(37, "#,##0;(#,##0)"),
            Map.entry(38, "#,##0;(#,##0)"),
            Map.entry(39, "#,##0.00;(#,##0.00)"),
            Map.entry(40, "#,##0.00;(#,##0.00)"),
            Map.entry(41, "#,##0;-#,##0;\"-\""),
            Map.entry(42, "\"Rp\"#,##0;-\"Rp\"#,##0;\"Rp\"\"-\""),
            Map.entry(43, "#,##0.00;-#,##0.00;\"-\""),
            Map.entry(44, "\"Rp\"#,##0.00;-\"Rp\"#,##0.00;\"Rp\"\"-\""),
            Map.entry(45, "mm:ss"),
            Map.entry(46, "[h]:mm:ss"),
            Map.entry(47, "mm:ss"),
            Map.entry(48, "##0.0E+0"));

    private FormatBawaan() {}

    static String kode(int nomor) {
        return KODE.getOrDefault(nomor, "General");
    }
}
