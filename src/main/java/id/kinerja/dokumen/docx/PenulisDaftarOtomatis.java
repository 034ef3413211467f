package id.kinerja.dokumen.docx;

import id.kinerja.dokumen.Blok.JenisDaftar;
import id.kinerja.dokumen.Penomoran.Butir;
import id.kinerja.dokumen.Penomoran.Jenis;
import java.util.List;

/** Contents and lists of tables and figures as TOC fields, already filled: nobody is asked to update anything on opening. */
final class PenulisDaftarOtomatis {
    private final Bahan bahan;

    PenulisDaftarOtomatis(Bahan bahan) {
        this.bahan = bahan;
    }

    void tulis(Xml xml, JenisDaftar jenis) {
        switch (jenis) {
            case ISI -> {
                xml.buka("w:sdt").buka("w:sdtPr").buka("w:docPartObj");
                xml.nilai("w:docPartGallery", "Table of Contents").kosong("w:docPartUnique");
                xml.tutup().tutup().buka("w:sdtContent");
                bidang(xml, " TOC \\o \"1-3\" \\h \\z \\u ", bahan.penomoran().semua(Jenis.BAB, Jenis.SUB_JUDUL));
                xml.tutup().tutup();
            }
            case TABEL ->
                bidang(xml, " TOC \\h \\z \\c \"Tabel\" ", bahan.penomoran().semua(Jenis.TABEL));
            case GAMBAR ->
                bidang(xml, " TOC \\h \\z \\c \"Gambar\" ", bahan.penomoran().semua(Jenis.GAMBAR));
        }
    }

    private void bidang(Xml xml, String kode, List<Butir> butir) {
        if (butir.isEmpty()) {
            FormatParagraf.gaya("TableofFigures").buka(xml);
            Lari.bidang(xml, "", kode, "Tidak ada.");
            xml.tutup();
            return;
        }
        for (int i = 0; i < butir.size(); i++) {
            Butir b = butir.get(i);
            FormatParagraf.gaya(gaya(b)).buka(xml);
            if (i == 0) {
                Lari.mulaiBidang(xml, "", kode);
            }
            butir(xml, b);
            if (i == butir.size() - 1) {
                Lari.akhiriBidang(xml, "");
            }
            xml.tutup();
        }
    }

    private static String gaya(Butir b) {
        return b.tingkat() == 0 ? "TableofFigures" : "TOC" + b.tingkat();
    }

    private void butir(Xml xml, Butir b) {
        String markah = bahan.markah().seluruh(b.kunci());
        xml.buka("w:hyperlink", "w:anchor", markah, "w:history", "1");
        switch (b.jenis()) {
            case BAB -> Lari.teks(xml, b.label().isEmpty() ? b.judul() : b.label() + "  " + b.judul());
            case SUB_JUDUL -> Lari.teks(xml, b.label() + "\t" + b.judul());
            case TABEL, GAMBAR -> {
                Lari.teks(xml, "LabelKeterangan", List.of(Lari.Cetak.TEBAL), b.label());
                Lari.tab(xml);
                Lari.teks(xml, b.judul());
            }
        }
        Lari.tab(xml);
        Lari.bidangHalaman(xml, markah, b.kunci());
        xml.tutup();
    }
}
