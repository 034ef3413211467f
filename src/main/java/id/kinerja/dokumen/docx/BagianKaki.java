package id.kinerja.dokumen.docx;

/** The page feet: report name left, page number right; the cover has place and date instead. */
final class BagianKaki {
    private BagianKaki() {}

    static Xml halaman(String kaki, Orientasi orientasi) {
        Xml xml = Ruang.bagian("w:ftr").buka("w:p").buka("w:pPr").nilai("w:pStyle", "Footer");
        if (orientasi == Orientasi.LANSKAP) {
            xml.buka("w:tabs");
            xml.kosong("w:tab", "w:val", "clear", "w:pos", Ukuran.teks(Orientasi.POTRET.lebarTeks()));
            xml.kosong("w:tab", "w:val", "right", "w:pos", Ukuran.teks(orientasi.lebarTeks()));
            xml.tutup();
        }
        xml.tutup();
        Lari.teks(xml, kaki);
        Lari.tab(xml);
        Lari.bidangNomorHalaman(xml);
        return xml.tutup().selesai();
    }

    static Xml sampul(String tempatTanggal) {
        Xml xml = Ruang.bagian("w:ftr");
        FormatParagraf.gaya("SampulKaki").buka(xml);
        Lari.teks(xml, tempatTanggal);
        return xml.tutup().selesai();
    }
}
