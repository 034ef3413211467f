package id.kinerja.dokumen.docx;

import id.kinerja.dokumen.Penomoran.Butir;

/**
 * Captions. The chapter is text, the number a SEQ field: the first of a chapter restarts the sequence, so the numbers read
 * right before and after fields are updated, in Word and in LibreOffice.
 */
final class Keterangan {
    private static final String GAYA_LABEL = "LabelKeterangan";

    private Keterangan() {}

    static void tulis(Xml xml, Bahan bahan, String kunci, FormatParagraf format) {
        Butir b = bahan.penomoran().cari(kunci);
        format.buka(xml);
        bahan.markah().bukaSeluruh(xml, kunci);
        bahan.markah().bukaLabel(xml, kunci);
        int spasi = b.label().indexOf(' ');
        String nama = b.label().substring(0, spasi);
        int potong = Math.max(spasi, b.label().lastIndexOf('.')) + 1;
        String nomor = b.label().substring(potong);
        Lari.gaya(xml, GAYA_LABEL, nama + "\u00A0" + b.label().substring(spasi + 1, potong));
        String mulai = nomor.equals("1") ? " \\r 1 " : " ";
        Lari.bidang(xml, GAYA_LABEL, " SEQ " + nama + " \\* ARABIC" + mulai, nomor);
        bahan.markah().tutupLabel(xml, kunci);
        Lari.tab(xml);
        Lari.teks(xml, b.judul());
        bahan.markah().tutupSeluruh(xml, kunci);
        xml.tutup();
    }
}
