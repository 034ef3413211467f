package id.kinerja.dokumen.docx;

import id.kinerja.dokumen.CatatanTabel;
import id.kinerja.dokumen.Tabel;
import id.kinerja.dokumen.Tabel.TataLetak;
import id.kinerja.dokumen.docx.Lari.Cetak;
import java.util.List;
import java.util.Optional;

/** A table with its caption above, and its notes and source below. */
final class PenulisBlokTabel {
    private static final int SELA_SESUDAH = 240;
    private static final int JARAK_CATATAN = 60;

    private final Xml xml;
    private final Bahan bahan;
    private final Seksi seksi;

    PenulisBlokTabel(Xml xml, Bahan bahan, Seksi seksi) {
        this.xml = xml;
        this.bahan = bahan;
        this.seksi = seksi;
    }

    void tulis(Tabel tabel, Orientasi orientasi) {
        Keterangan.tulis(xml, bahan, tabel.kunci(), FormatParagraf.gaya("Caption"));
        if (tabel.tataLetak() == TataLetak.DUA_LAJUR) {
            seksi.minta(orientasi, 2);
            new PenulisTabel(xml, bahan, tabel, Seksi.lebarLajur(orientasi.lebarTeks())).tulis();
            seksi.minta(orientasi, 1);
        } else {
            new PenulisTabel(xml, bahan, tabel, orientasi.lebarTeks()).tulis();
        }
        bawah(tabel);
    }

    private void bawah(Tabel tabel) {
        List<String> catatan = CatatanTabel.atas(tabel).teks();
        if (catatan.isEmpty() && tabel.sumber().isEmpty()) {
            FormatParagraf.gaya("SelaTabel").buka(xml);
            xml.tutup();
            return;
        }
        for (int i = 0; i < catatan.size(); i++) {
            boolean terakhir = i == catatan.size() - 1 && tabel.sumber().isEmpty();
            FormatParagraf f = FormatParagraf.gaya("CatatanTabel");
            f = i == 0 ? f.sebelum(JARAK_CATATAN) : f;
            (terakhir ? f.setelah(SELA_SESUDAH) : f.lekat()).buka(xml);
            Lari.teks(xml, "LabelKeterangan", List.of(Cetak.TEBAL), CatatanTabel.huruf(i));
            Lari.tab(xml);
            Lari.teks(xml, catatan.get(i));
            xml.tutup();
        }
        sumber(xml, tabel.sumber());
    }

    static void sumber(Xml xml, Optional<String> sumber) {
        sumber.ifPresent(s -> {
            FormatParagraf.gaya("Sumber").setelah(SELA_SESUDAH).buka(xml);
            Lari.teks(xml, "Sumber: " + s);
            xml.tutup();
        });
    }
}
