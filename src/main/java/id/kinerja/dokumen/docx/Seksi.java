package id.kinerja.dokumen.docx;

/**
 * Section breaks, written as late as possible: a block says what page it wants, and only a change ends the section before, so no
 * empty page can arise. A section's properties stand at its end, in a paragraph one point high.
 */
final class Seksi {
    /** How the pages of a part are numbered. */
    enum Angka {
        ROMAWI("lowerRoman"),
        ARAB("decimal");

        final String format;

        Angka(String format) {
            this.format = format;
        }
    }

    private static final int SELA_LAJUR_MM = 4;

    private final Xml xml;
    private Angka angka = Angka.ROMAWI;
    private Orientasi orientasi = Orientasi.POTRET;
    private int lajur = 1;
    private String mulai = "nextPage";
    private Urutan urutan = Urutan.SAMPUL;

    private enum Urutan {
        SAMPUL,
        BARU,
        LANJUT
    }

    Seksi(Xml xml) {
        this.xml = xml;
    }

    static int lebarLajur(int lebarTeks) {
        return (lebarTeks - Ukuran.mm(SELA_LAJUR_MM)) / 2;
    }

    /** A part whose pages count from one again begins here. */
    void mulaiBagian(Angka baru) {
        akhiri();
        angka = baru;
        urutan = Urutan.BARU;
        orientasi = Orientasi.POTRET;
        lajur = 1;
        mulai = "nextPage";
    }

    void minta(Orientasi diminta, int lajurDiminta) {
        if (diminta == orientasi && lajurDiminta == lajur) {
            return;
        }
        akhiri();
        mulai = diminta == orientasi ? "continuous" : "nextPage";
        urutan = Urutan.LANJUT;
        orientasi = diminta;
        lajur = lajurDiminta;
    }

    /** Writes the properties of the last section at the end of the body. */
    void tutupBadan() {
        sifat();
    }

    private void akhiri() {
        xml.buka("w:p").buka("w:pPr").nilai("w:pStyle", "Pemisah");
        sifat();
        xml.tutup().tutup();
    }

    private void sifat() {
        xml.buka("w:sectPr");
        if (urutan == Urutan.SAMPUL) {
            xml.kosong("w:footerReference", "w:type", "default", "r:id", "rIdKakiSampul");
            xml.nilai("w:type", mulai);
            Orientasi.tulisSampul(xml);
        } else {
            xml.kosong("w:footerReference", "w:type", "default", "r:id", orientasi.kaki);
            xml.nilai("w:type", mulai);
            orientasi.tulis(xml);
            if (urutan == Urutan.BARU) {
                xml.kosong("w:pgNumType", "w:fmt", angka.format, "w:start", "1");
            } else {
                xml.kosong("w:pgNumType", "w:fmt", angka.format);
            }
            if (lajur > 1) {
                xml.kosong(
                        "w:cols", "w:num", Integer.toString(lajur), "w:space", Ukuran.teks(Ukuran.mm(SELA_LAJUR_MM)));
            }
        }
        xml.tutup();
    }
}
