package id.kinerja.dokumen.docx;

import id.kinerja.dokumen.Blok.AngkaBesar;
import id.kinerja.dokumen.Blok.KotakAngka;
import java.util.List;

/** Figures in large type side by side: a table without borders but for a rule over each figure. */
final class PenulisKotakAngka {
    private static final int SELA = Ukuran.mm(4);

    private final Xml xml;

    PenulisKotakAngka(Xml xml) {
        this.xml = xml;
    }

    void tulis(KotakAngka kotak, int lebarTeks) {
        List<AngkaBesar> angka = kotak.angka();
        if (angka.isEmpty()) {
            return;
        }
        int lebar = (lebarTeks - SELA * (angka.size() - 1)) / angka.size();
        int[] kolom = new int[angka.size() * 2 - 1];
        for (int i = 0; i < kolom.length; i++) {
            kolom[i] = i % 2 == 0 ? lebar : SELA;
        }
        TabelPolos.buka(xml, kolom);
        TabelPolos.bukaBaris(xml);
        for (int i = 0; i < angka.size(); i++) {
            if (i > 0) {
                TabelPolos.bukaSel(xml, SELA);
                FormatParagraf.gaya("KeteranganAngka").buka(xml);
                xml.tutup().tutup();
            }
            satu(angka.get(i), lebar);
        }
        xml.tutup();
        TabelPolos.tutup(xml);
    }

    private void satu(AngkaBesar a, int lebar) {
        sel(lebar, 16);
        FormatParagraf.gaya("AngkaBesar").buka(xml);
        Lari.teks(xml, a.angka().replace(' ', '\u00A0'));
        xml.tutup();
        FormatParagraf.gaya("KeteranganAngka").buka(xml);
        Lari.teks(xml, a.keterangan());
        xml.tutup().tutup();
    }

    private void sel(int lebar, int tebalAtas) {
        xml.buka("w:tc").buka("w:tcPr").kosong("w:tcW", "w:w", Ukuran.teks(lebar), "w:type", "dxa");
        xml.buka("w:tcBorders");
        GayaBaris.garis(xml, "w:top", tebalAtas, GayaBaris.BIRU);
        xml.tutup().tutup();
    }
}
