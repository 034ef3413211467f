package id.kinerja.dokumen.docx;

import id.kinerja.dokumen.CatatanTabel;
import id.kinerja.dokumen.Tabel;
import id.kinerja.dokumen.Tabel.Baris;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Kerapatan;
import id.kinerja.dokumen.Tabel.Kolom;
import id.kinerja.dokumen.Tabel.Perataan;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.dokumen.docx.Lari.Cetak;
import id.kinerja.dokumen.tabel.RupaTabel;
import java.util.List;

/** Writes the grid and body rows of a table; the head is {@link PenulisKepalaTabel}'s. */
final class PenulisTabel {
    private static final int BARIS_UTUH = 12;
    private static final int JARAK_KANAN = 60;
    /** Letters may hang into the cell's margin, not over its edge. */
    private static final int BATAS_KANAN = -52;

    private static final int INDEN_NAMA = 160;
    private static final int LEBAR_TANDA = 54;
    private static final int LEBAR_KOMA = 28;

    private final Xml xml;
    private final PenulisSebaris sebaris;
    private final Tabel tabel;
    private final CatatanTabel catatan;
    private final int[] lebar;
    private final int kolomNama;

    PenulisTabel(Xml xml, Bahan bahan, Tabel tabel, int lebarTersedia) {
        this.xml = xml;
        this.sebaris = new PenulisSebaris(bahan);
        this.tabel = tabel;
        this.catatan = CatatanTabel.atas(tabel);
        this.lebar = Ukuran.twips(
                RupaTabel.pilih(tabel, lebarTersedia / 20.0, bahan.penomoran()).kolom(), lebarTersedia);
        this.kolomNama = kolomNama(tabel.kolom(), lebar);
    }

    void tulis() {
        int jumlah = 0;
        for (int l : lebar) {
            jumlah += l;
        }
        xml.buka("w:tbl").buka("w:tblPr");
        xml.nilai("w:tblStyle", tabel.kerapatan() == Kerapatan.RAPAT ? "TabelLaporanRapat" : "TabelLaporan");
        xml.kosong("w:tblW", "w:w", Ukuran.teks(jumlah), "w:type", "dxa");
        xml.kosong("w:tblLayout", "w:type", "fixed");
        xml.kosong("w:tblLook", "w:val", "0020", "w:firstRow", "1", "w:lastRow", "0", "w:firstColumn", "0");
        xml.nilai("w:tblCaption", tabel.judul());
        xml.tutup().buka("w:tblGrid");
        for (int l : lebar) {
            xml.kosong("w:gridCol", "w:w", Ukuran.teks(l));
        }
        xml.tutup();
        new PenulisKepalaTabel(xml, tabel, lebar).tulis();
        for (int i = 0; i < tabel.baris().size(); i++) {
            baris(tabel.baris().get(i), lekat(i));
        }
        if (tabel.baris().isEmpty()) {
            Sel kosong = Sel.teks("Tidak ada data").selebar(lebar.length);
            baris(new Baris(JenisBaris.BIASA, List.of(kosong)), false);
        }
        xml.tutup();
    }

    /** A short table is not broken; a group row stays with its first row, the last row with the one before and with the notes. */
    private boolean lekat(int i) {
        int banyak = tabel.baris().size();
        boolean terakhir = i == banyak - 1;
        if (terakhir) {
            return tabel.tataLetak() == Tabel.TataLetak.SATU_LAJUR
                    && (tabel.sumber().isPresent() || !catatan.teks().isEmpty());
        }
        JenisBaris jenis = tabel.baris().get(i).jenis();
        boolean pendek = banyak <= BARIS_UTUH && tabel.tataLetak() == Tabel.TataLetak.SATU_LAJUR;
        return pendek
                || i == banyak - 2
                || jenis == JenisBaris.GRUP
                || jenis == JenisBaris.SUBGRUP
                || jenis == JenisBaris.PROGRAM
                || jenis == JenisBaris.KEGIATAN;
    }

    private void baris(Baris baris, boolean lekat) {
        xml.buka("w:tr").buka("w:trPr").kosong("w:cantSplit").tutup();
        int kolom = 0;
        for (Sel sel : baris.sel()) {
            int sampai = Math.min(kolom + sel.lebar(), lebar.length);
            if (kolom < sampai) {
                sel(baris.jenis(), sel, kolom, sampai, lekat);
            }
            kolom = sampai;
        }
        if (kolom < lebar.length) {
            sel(baris.jenis(), Sel.kosong(), kolom, lebar.length, lekat);
        }
        xml.tutup();
    }

    private void sel(JenisBaris jenis, Sel sel, int dari, int sampai, boolean lekat) {
        GayaBaris gaya = GayaBaris.untuk(jenis);
        int lebarSel = 0;
        for (int k = dari; k < sampai; k++) {
            lebarSel += lebar[k];
        }
        xml.buka("w:tc").buka("w:tcPr").kosong("w:tcW", "w:w", Ukuran.teks(lebarSel), "w:type", "dxa");
        if (sampai - dari > 1) {
            xml.nilai("w:gridSpan", Integer.toString(sampai - dari));
        }
        boolean bergaris = tabel.kolom().get(dari).garis() == Tabel.Garis.KIRI;
        gaya.tulisSifatSel(xml, dari == 0, bergaris);
        xml.tutup();
        isi(jenis, gaya, sel, dari, sampai, lekat);
        xml.tutup();
    }

    private void isi(JenisBaris jenis, GayaBaris gaya, Sel sel, int dari, int sampai, boolean lekat) {
        boolean membentang = sampai - dari > 1;
        Perataan rata = membentang ? Perataan.KIRI : tabel.kolom().get(dari).perataan();
        String dasar = tabel.kerapatan() == Kerapatan.RAPAT ? "TeksTabelRapat" : "TeksTabel";
        FormatParagraf format = FormatParagraf.gaya(gaya.tebal() ? dasar + "Tebal" : dasar);
        if (lekat) {
            format = format.lekat();
        }
        if (rata == Perataan.KANAN) {
            format = format.inden(0, Math.max(BATAS_KANAN, JARAK_KANAN - lebarTanda(sel)), 0)
                    .rata("right");
        } else if (rata == Perataan.TENGAH) {
            format = format.rata("center");
        } else if (jenis == JenisBaris.SUB_KEGIATAN && dari == kolomNama) {
            format = format.inden(INDEN_NAMA, 0, 0);
        }
        format.buka(xml);
        sebaris.tulis(xml, sel.isi());
        if (!sel.catatan().isEmpty()) {
            Lari.teks(xml, "TandaCatatan", List.of(Cetak.TEBAL), tanda(sel));
        }
        xml.tutup();
    }

    private String tanda(Sel sel) {
        return String.join(
                ",", sel.catatan().stream().map(catatan::huruf).sorted().toList());
    }

    /** The letters hang right of the figure, so that decimals stay aligned. */
    private int lebarTanda(Sel sel) {
        int banyak = sel.catatan().size();
        return banyak == 0 ? 0 : banyak * LEBAR_TANDA + (banyak - 1) * LEBAR_KOMA;
    }

    /** The first column that takes the rest, else the widest one with text. */
    private static int kolomNama(List<Kolom> kolom, int[] lebar) {
        int nama = 0;
        int terlebar = 0;
        for (int k = 0; k < lebar.length; k++) {
            if (kolom.get(k).lebarMm() == 0) {
                return k;
            }
            if (kolom.get(k).perataan() == Perataan.KIRI && lebar[k] > terlebar) {
                nama = k;
                terlebar = lebar[k];
            }
        }
        return nama;
    }
}
