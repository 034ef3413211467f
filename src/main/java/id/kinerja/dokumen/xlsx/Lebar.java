package id.kinerja.dokumen.xlsx;

import id.kinerja.dokumen.CatatanTabel;
import id.kinerja.dokumen.Lukisan.Tebal;
import id.kinerja.dokumen.Penomoran;
import id.kinerja.dokumen.gambar.LebarTeks;
import id.kinerja.dokumen.tabel.LebarKolom;
import id.kinerja.dokumen.tabel.RupaTabel;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Widths of columns as the page has them, in the type of the sheet, and heights where a sheet does not find them by itself. */
final class Lebar {
    private static final double TEGAK = 158 * LebarKolom.TITIK_PER_MM;
    private static final double LANSKAP = 245 * LebarKolom.TITIK_PER_MM;
    /** Width of a digit of the sheet's type, the unit of its columns. */
    private static final double TITIK_PER_ANGKA = 5.07;

    private static final double PERDUARATUSLIMAPULUHENAM = 256;
    private static final int TERLEBAR = 255 * 256;
    private static final double BANTALAN = 6;
    /** Padding and indentation of a number. */
    private static final double BANTALAN_ANGKA = 16;

    private static final double JARAK_BARIS = 1.28;

    private Lebar() {}

    static void kolom(XSSFSheet sheet, Rancangan.Lembar lembar, CatatanTabel catatan, Penomoran penomoran) {
        LembarTabel asal = lembar.asal();
        RupaTabel rupa =
                RupaTabel.pilih(asal.tabel(), asal.arah() == LembarTabel.Arah.LANSKAP ? LANSKAP : TEGAK, penomoran);
        double[] lebar = rupa.kolom().stream()
                .mapToDouble(l -> l * GayaBuku.UKURAN / rupa.huruf() + BANTALAN)
                .toArray();
        lembar.baris().stream()
                .flatMap(b -> b.sel().stream())
                .filter(s -> s.lebar() == 1)
                .forEach(
                        s -> lebar[s.letak().kolom()] = Math.max(lebar[s.letak().kolom()], perlu(s, catatan)));
        for (int i = 0; i < lebar.length; i++) {
            kolom(sheet, i, lebar[i]);
        }
    }

    /** A number that does not fit is not shown at all, so it gets its room. */
    private static double perlu(Rancangan.Sel sel, CatatanTabel catatan) {
        String tercetak = switch (sel.isi()) {
            case IsiSel.Angka a -> a.format().tercetak(a.nilai());
            case IsiSel.Bilangan b -> b.format().tercetak(b.nilai());
            case IsiSel.BukanAngka _, IsiSel.Teks _ -> "";
        };
        return tercetak.isEmpty()
                ? 0
                : LebarTeks.ukur(tercetak + sel.tanda(catatan), GayaBuku.UKURAN, Tebal.TEBAL) + BANTALAN_ANGKA;
    }

    static void kolom(XSSFSheet sheet, int kolom, double titik) {
        sheet.setColumnWidth(
                kolom, (int) Math.min(TERLEBAR, Math.round(titik / TITIK_PER_ANGKA * PERDUARATUSLIMAPULUHENAM)));
    }

    /** Room for a text in its columns; not every program fits rows when it opens a file, and none over merged cells. */
    static void tinggi(XSSFSheet sheet, XSSFRow baris, String teks, int kolom, int banyak, double ukuran) {
        double lebar = 0;
        for (int k = kolom; k < kolom + banyak; k++) {
            lebar += sheet.getColumnWidth(k) / PERDUARATUSLIMAPULUHENAM * TITIK_PER_ANGKA;
        }
        int garis = LebarTeks.pecah(teks, Math.max(lebar - BANTALAN, 1), ukuran, Tebal.TEBAL)
                .size();
        float perlu = (float) (garis * ukuran * JARAK_BARIS + 3);
        if (garis > 1 && perlu > baris.getHeightInPoints()) {
            baris.setHeightInPoints(Math.min(perlu, 409));
        }
    }
}
