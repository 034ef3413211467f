package id.kinerja.dokumen.docx;

import java.util.List;

/** Writes runs of text and fields. {@code gaya} is a character style, empty for none. */
final class Lari {
    private Lari() {}

    /** Direct formatting of a run. */
    enum Cetak {
        TEBAL,
        MIRING
    }

    static void teks(Xml xml, String teks) {
        teks(xml, "", List.of(), teks);
    }

    static void gaya(Xml xml, String gaya, String teks) {
        teks(xml, gaya, List.of(), teks);
    }

    static void teks(Xml xml, String gaya, List<Cetak> cetak, String teks) {
        if (teks.isEmpty()) {
            return;
        }
        buka(xml, gaya, cetak);
        int dari = 0;
        for (int i = 0; i < teks.length(); i++) {
            char c = teks.charAt(i);
            if (c == '\n' || c == '\t') {
                potongan(xml, teks.substring(dari, i));
                xml.kosong(c == '\n' ? "w:br" : "w:tab");
                dari = i + 1;
            }
        }
        potongan(xml, teks.substring(dari));
        xml.tutup();
    }

    static void tab(Xml xml) {
        xml.buka("w:r").kosong("w:tab").tutup();
    }

    static void gantiBaris(Xml xml, String gaya) {
        buka(xml, gaya, List.of());
        xml.kosong("w:br").tutup();
    }

    /** A field with its result as text. */
    static void bidang(Xml xml, String gaya, String kode, String hasil) {
        mulaiBidang(xml, gaya, kode);
        gaya(xml, gaya, hasil);
        akhiriBidang(xml, gaya);
    }

    /** A field whose result is the page of the thing with this key. */
    static void bidangHalaman(Xml xml, String markah, String kunci) {
        mulaiBidang(xml, "", " PAGEREF " + markah + " \\h ");
        buka(xml, "", List.of());
        xml.buka("w:t").halaman(kunci).tutup().tutup();
        akhiriBidang(xml, "");
    }

    /** The number of the page on which it stands. */
    static void bidangNomorHalaman(Xml xml) {
        List<Cetak> tebal = List.of(Cetak.TEBAL);
        bagianBidang(xml, tebal, "begin");
        buka(xml, "NomorHalaman", tebal);
        xml.buka("w:instrText", "xml:space", "preserve").teks(" PAGE ").tutup().tutup();
        bagianBidang(xml, tebal, "separate");
        teks(xml, "NomorHalaman", tebal, "1");
        bagianBidang(xml, tebal, "end");
    }

    private static void bagianBidang(Xml xml, List<Cetak> cetak, String jenis) {
        buka(xml, "NomorHalaman", cetak);
        xml.kosong("w:fldChar", "w:fldCharType", jenis).tutup();
    }

    static void mulaiBidang(Xml xml, String gaya, String kode) {
        tandaBidang(xml, gaya, "begin");
        buka(xml, gaya, List.of());
        xml.buka("w:instrText", "xml:space", "preserve").teks(kode).tutup().tutup();
        tandaBidang(xml, gaya, "separate");
    }

    static void akhiriBidang(Xml xml, String gaya) {
        tandaBidang(xml, gaya, "end");
    }

    static void buka(Xml xml, String gaya, List<Cetak> cetak) {
        xml.buka("w:r");
        if (gaya.isEmpty() && cetak.isEmpty()) {
            return;
        }
        xml.buka("w:rPr");
        if (!gaya.isEmpty()) {
            xml.nilai("w:rStyle", gaya);
        }
        if (cetak.contains(Cetak.TEBAL)) {
            xml.kosong("w:b").kosong("w:bCs");
        }
        if (cetak.contains(Cetak.MIRING)) {
            xml.kosong("w:i").kosong("w:iCs");
        }
        xml.tutup();
    }

    private static void tandaBidang(Xml xml, String gaya, String jenis) {
        buka(xml, gaya, List.of());
        xml.kosong("w:fldChar", "w:fldCharType", jenis).tutup();
    }

    private static void potongan(Xml xml, String teks) {
        if (!teks.isEmpty()) {
            xml.buka("w:t", "xml:space", "preserve").teks(teks).tutup();
        }
    }
}
