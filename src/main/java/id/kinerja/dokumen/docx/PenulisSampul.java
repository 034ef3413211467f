package id.kinerja.dokumen.docx;

import id.kinerja.dokumen.Sampul;

/** The cover; its place and date stand in the foot of its section. */
final class PenulisSampul {
    private static final int LEBAR_LOGO = Ukuran.mm(26);
    private static final int TINGGI_LOGO = Ukuran.mm(30);
    private static final int SELA_LOGO = Ukuran.mm(6);
    private static final int SELA_JUDUL = Ukuran.mm(36);

    private final Xml xml;
    private final Bahan bahan;

    PenulisSampul(Xml xml, Bahan bahan) {
        this.xml = xml;
        this.bahan = bahan;
    }

    void tulis(Sampul s, int lebarTeks) {
        paragraf(FormatParagraf.gaya("SampulPita"), "");
        instansi(s, lebarTeks);
        paragraf(FormatParagraf.gaya("Title").sebelum(SELA_JUDUL), s.judul());
        paragraf(FormatParagraf.gaya("Subtitle"), s.subjudul());
        paragraf(FormatParagraf.gaya("SampulTahun"), s.tahun());
    }

    private void instansi(Sampul s, int lebarTeks) {
        int kiri = s.logo().isPresent() ? LEBAR_LOGO + SELA_LOGO : 0;
        if (kiri > 0) {
            TabelPolos.buka(xml, kiri, lebarTeks - kiri);
        } else {
            TabelPolos.buka(xml, lebarTeks);
        }
        xml.buka("w:tr").buka("w:trPr").kosong("w:cantSplit");
        xml.kosong("w:trHeight", "w:val", Ukuran.teks(TINGGI_LOGO), "w:hRule", "atLeast")
                .tutup();
        s.logo().ifPresent(logo -> {
            TabelPolos.bukaSel(xml, kiri);
            FormatParagraf.gaya("Gambar").sebelum(0).buka(xml);
            bahan.media().tulis(xml, logo, LEBAR_LOGO, TINGGI_LOGO);
            xml.tutup().tutup();
        });
        TabelPolos.bukaSel(xml, lebarTeks - kiri);
        paragraf(FormatParagraf.gaya("SampulPemerintah"), s.pemerintah());
        paragraf(FormatParagraf.gaya("SampulInstansi"), s.instansi());
        xml.tutup().tutup().tutup();
    }

    private void paragraf(FormatParagraf format, String teks) {
        format.buka(xml);
        Lari.teks(xml, teks);
        xml.tutup();
    }
}
