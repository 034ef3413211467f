package id.kinerja.dokumen.docx;

import id.kinerja.dokumen.Tabel.JenisBaris;

/**
 * How a kind of row looks.
 *
 * @param rona fill of its cells, empty for none
 * @param tebalAtas rule above in eighths of a point, 0 for the hairline of the table
 */
record GayaBaris(boolean tebal, String rona, int tebalAtas, String warnaAtas, boolean bilah) {
    static final String BIRU = "1B4965";
    static final String GARIS_TIPIS = "B4BEC5";
    static final String RONA = "E3EAEE";
    private static final String RONA_MUDA = "F1F4F6";
    private static final String KELABU = "4A5660";
    private static final String TINTA = "15191C";

    static GayaBaris untuk(JenisBaris jenis) {
        return switch (jenis) {
            case BIASA, SUB_KEGIATAN -> new GayaBaris(false, "", 0, "", false);
            case SUBGRUP, KEGIATAN -> new GayaBaris(true, "", 0, "", false);
            case GRUP -> new GayaBaris(true, RONA_MUDA, 0, "", false);
            case JUMLAH -> new GayaBaris(true, "", 4, KELABU, false);
            case TOTAL -> new GayaBaris(true, RONA, 6, BIRU, false);
            case PROGRAM -> new GayaBaris(true, RONA, 4, BIRU, false);
            case DI_BAWAH_TARGET -> new GayaBaris(true, "", 0, "", true);
        };
    }

    void tulisSifatSel(Xml xml, boolean pertama, boolean bergaris) {
        boolean bilahDiSini = bilah && pertama;
        if (tebalAtas > 0 || bilahDiSini || bergaris) {
            xml.buka("w:tcBorders");
            if (tebalAtas > 0) {
                garis(xml, "w:top", tebalAtas, warnaAtas);
            }
            if (bilahDiSini) {
                garis(xml, "w:left", 24, TINTA);
            } else if (bergaris) {
                garis(xml, "w:left", 3, GARIS_TIPIS);
            }
            xml.tutup();
        }
        if (!rona.isEmpty()) {
            xml.kosong("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", rona);
        }
        if (bilahDiSini) {
            xml.buka("w:tcMar").kosong("w:left", "w:w", "120", "w:type", "dxa").tutup();
        }
    }

    static void garis(Xml xml, String sisi, int tebal, String warna) {
        xml.kosong(sisi, "w:val", "single", "w:sz", Integer.toString(tebal), "w:space", "0", "w:color", warna);
    }
}
