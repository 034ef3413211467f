package id.kinerja.dokumen.docx;

import id.kinerja.dokumen.Bab;
import id.kinerja.dokumen.Blok;
import java.util.List;

/** Opens a chapter on a new page with its title and writes its blocks. */
final class PenulisBab {
    /** Size of a title, smaller in the front matter; half points, 0 for the style's. */
    enum Judul {
        BESAR(0),
        KECIL(34);

        private final int setengahPoin;

        Judul(int setengahPoin) {
            this.setengahPoin = setengahPoin;
        }
    }

    private static final int SETELAH_JUDUL_KECIL = 200;

    private final Xml xml;
    private final Bahan bahan;
    private final Seksi seksi;
    private final Judul judul;

    PenulisBab(Xml xml, Bahan bahan, Seksi seksi, Judul judul) {
        this.xml = xml;
        this.bahan = bahan;
        this.seksi = seksi;
        this.judul = judul;
    }

    void tulis(Bab bab) {
        List<Blok> blok = bab.blok();
        boolean mulaiLanskap = !blok.isEmpty() && blok.getFirst() instanceof Blok.Lanskap;
        seksi.minta(mulaiLanskap ? Orientasi.LANSKAP : Orientasi.POTRET, 1);
        kepala(bab);
        new PenulisBlok(xml, bahan, seksi, bab.awalan()).tulis(blok, Orientasi.POTRET);
    }

    private void kepala(Bab bab) {
        FormatParagraf format = FormatParagraf.gaya("Heading1");
        (judul == Judul.KECIL ? format.setelah(SETELAH_JUDUL_KECIL) : format).buka(xml);
        bahan.markah().bukaSeluruh(xml, bab.kunci());
        if (!bab.label().isEmpty()) {
            Lari.gaya(xml, "LabelBab", bab.label());
            Lari.gantiBaris(xml, "LabelBab");
        }
        xml.buka("w:r");
        if (judul.setengahPoin > 0) {
            String ukuran = Integer.toString(judul.setengahPoin);
            xml.buka("w:rPr").nilai("w:sz", ukuran).nilai("w:szCs", ukuran).tutup();
        }
        xml.buka("w:t").teks(bab.judul()).tutup().tutup();
        bahan.markah().tutupSeluruh(xml, bab.kunci());
        xml.tutup();
    }
}
