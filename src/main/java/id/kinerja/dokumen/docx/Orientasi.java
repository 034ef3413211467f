package id.kinerja.dokumen.docx;

/** A4 upright with a binding margin, or on its side; margins of the house in millimetres. */
enum Orientasi {
    POTRET(210, 297, 24, 22, 24, 30, "rIdKakiPotret"),
    LANSKAP(297, 210, 26, 26, 22, 26, "rIdKakiLanskap");

    private static final int KAKI_MM = 14;

    final String kaki;
    private final int lebarMm;
    private final int tinggiMm;
    private final int atas;
    private final int kanan;
    private final int bawah;
    private final int kiri;

    Orientasi(int lebarMm, int tinggiMm, int atas, int kanan, int bawah, int kiri, String kaki) {
        this.lebarMm = lebarMm;
        this.tinggiMm = tinggiMm;
        this.atas = atas;
        this.kanan = kanan;
        this.bawah = bawah;
        this.kiri = kiri;
        this.kaki = kaki;
    }

    /** Width of the text in twips. */
    int lebarTeks() {
        return Ukuran.mm(lebarMm) - Ukuran.mm(kiri) - Ukuran.mm(kanan);
    }

    void tulis(Xml xml) {
        if (this == LANSKAP) {
            xml.kosong("w:pgSz", "w:w", mm(lebarMm), "w:h", mm(tinggiMm), "w:orient", "landscape");
        } else {
            xml.kosong("w:pgSz", "w:w", mm(lebarMm), "w:h", mm(tinggiMm));
        }
        margin(xml, mm(bawah), mm(this == LANSKAP ? KAKI_MM - 2 : KAKI_MM));
    }

    /** The cover is upright, begins lower and keeps its last line in the foot. */
    static void tulisSampul(Xml xml) {
        xml.kosong("w:pgSz", "w:w", mm(POTRET.lebarMm), "w:h", mm(POTRET.tinggiMm));
        xml.kosong(
                "w:pgMar",
                "w:top",
                mm(30),
                "w:right",
                mm(POTRET.kanan),
                "w:bottom",
                mm(42),
                "w:left",
                mm(POTRET.kiri),
                "w:header",
                mm(12),
                "w:footer",
                mm(31),
                "w:gutter",
                "0");
    }

    private void margin(Xml xml, String bawahTwips, String kakiTwips) {
        xml.kosong(
                "w:pgMar",
                "w:top",
                mm(atas),
                "w:right",
                mm(kanan),
                "w:bottom",
                bawahTwips,
                "w:left",
                mm(kiri),
                "w:header",
                mm(12),
                "w:footer",
                kakiTwips,
                "w:gutter",
                "0");
    }

    private static String mm(int milimeter) {
        return Ukuran.teks(Ukuran.mm(milimeter));
    }
}
