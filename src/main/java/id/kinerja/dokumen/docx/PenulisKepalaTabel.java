package id.kinerja.dokumen.docx;

import id.kinerja.dokumen.Tabel;
import id.kinerja.dokumen.Tabel.Kerapatan;
import id.kinerja.dokumen.Tabel.Perataan;
import id.kinerja.dokumen.Tabel.SelKepala;
import java.util.BitSet;
import java.util.List;

/** Writes the header rows: tinted, at the bottom of their cells, repeated on every page and flagged as header. */
final class PenulisKepalaTabel {
    private static final int JARAK_KANAN = 60;
    private static final String GARIS_KELOMPOK = "8A969E";

    private final Xml xml;
    private final Tabel tabel;
    private final int[] lebar;

    PenulisKepalaTabel(Xml xml, Tabel tabel, int[] lebar) {
        this.xml = xml;
        this.tabel = tabel;
        this.lebar = lebar;
    }

    void tulis() {
        for (int i = 0; i < tabel.kepala().size(); i++) {
            BitSet kelompok = i == 0 ? new BitSet() : kelompok(tabel.kepala().get(i - 1));
            baris(tabel.kepala().get(i), i == tabel.kepala().size() - 1, kelompok);
        }
    }

    /** Columns that stand under the name of a group. */
    private static BitSet kelompok(List<SelKepala> sel) {
        BitSet hasil = new BitSet();
        int kolom = 0;
        for (SelKepala s : sel) {
            if (s.lebar() > 1 && !s.teks().isEmpty()) {
                hasil.set(kolom, kolom + s.lebar());
            }
            kolom += s.lebar();
        }
        return hasil;
    }

    private void baris(List<SelKepala> sel, boolean bawah, BitSet kelompok) {
        xml.buka("w:tr")
                .buka("w:trPr")
                .kosong("w:cantSplit")
                .kosong("w:tblHeader")
                .tutup();
        int kolom = 0;
        for (SelKepala s : sel) {
            int sampai = Math.min(kolom + s.lebar(), lebar.length);
            if (kolom < sampai) {
                sel(s.teks(), kolom, sampai, bawah, kelompok);
            }
            kolom = sampai;
        }
        if (kolom < lebar.length) {
            sel("", kolom, lebar.length, bawah, kelompok);
        }
        xml.tutup();
    }

    private void sel(String teks, int dari, int sampai, boolean bawah, BitSet kelompok) {
        int lebarSel = 0;
        for (int k = dari; k < sampai; k++) {
            lebarSel += lebar[k];
        }
        boolean gabungan = sampai - dari > 1;
        xml.buka("w:tc").buka("w:tcPr").kosong("w:tcW", "w:w", Ukuran.teks(lebarSel), "w:type", "dxa");
        if (gabungan) {
            xml.nilai("w:gridSpan", Integer.toString(sampai - dari));
        }
        garis(dari, bawah, gabungan && !teks.isEmpty(), kelompok);
        xml.kosong("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", GayaBaris.RONA);
        if (!bawah && !gabungan) {
            xml.buka("w:tcMar").kosong("w:bottom", "w:w", "0", "w:type", "dxa").tutup();
        }
        xml.nilai("w:vAlign", "bottom").tutup();
        format(dari, gabungan).buka(xml);
        Lari.teks(xml, teks);
        xml.tutup().tutup();
    }

    private void garis(int dari, boolean bawah, boolean judulKelompok, BitSet kelompok) {
        xml.buka("w:tcBorders");
        if (bawah && tabel.kepala().size() > 1) {
            if (kelompok.get(dari)) {
                GayaBaris.garis(xml, "w:top", 3, GARIS_KELOMPOK);
            } else {
                xml.nilai("w:top", "nil");
            }
        }
        if (tabel.kolom().get(dari).garis() == Tabel.Garis.KIRI) {
            GayaBaris.garis(xml, "w:left", 3, GayaBaris.GARIS_TIPIS);
        }
        if (bawah) {
            GayaBaris.garis(xml, "w:bottom", 6, GayaBaris.BIRU);
        } else if (judulKelompok) {
            GayaBaris.garis(xml, "w:bottom", 3, GARIS_KELOMPOK);
        } else {
            xml.nilai("w:bottom", "nil");
        }
        xml.tutup();
    }

    private FormatParagraf format(int dari, boolean gabungan) {
        FormatParagraf f =
                FormatParagraf.gaya(tabel.kerapatan() == Kerapatan.RAPAT ? "KepalaTabelRapat" : "KepalaTabel");
        Perataan rata = gabungan ? Perataan.TENGAH : tabel.kolom().get(dari).perataan();
        return switch (rata) {
            case KIRI -> f;
            case TENGAH -> f.rata("center");
            case KANAN -> f.inden(0, JARAK_KANAN, 0).rata("right");
        };
    }
}
