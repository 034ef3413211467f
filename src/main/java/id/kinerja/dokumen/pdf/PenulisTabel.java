package id.kinerja.dokumen.pdf;

import id.kinerja.dokumen.CatatanTabel;
import id.kinerja.dokumen.Tabel;
import id.kinerja.dokumen.Tabel.Baris;
import id.kinerja.dokumen.Tabel.TataLetak;
import id.kinerja.dokumen.tabel.RupaTabel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a captioned table with its notes and source. */
final class PenulisTabel {
    /** A table of no more rows and no taller than this, a third of a page, is not broken over pages. */
    private static final int BARIS_UTUH = 12;

    private static final double PALING_TINGGI_UTUH = 235;
    /** So many rows stand on the page where a long table begins. */
    private static final int BARIS_PERTAMA = 4;

    /** So few notes go with the last rows of a table that is broken over pages, lest they stand alone on the next. */
    private static final int CATATAN_DI_DALAM = 4;

    private static final double TINGGI_JUDUL = 30;

    private final Xhtml x;
    private final Acuan acuan;
    private final PenulisSebaris sebaris;
    private final KumpulanHuruf huruf;

    PenulisTabel(Xhtml x, Acuan acuan, PenulisSebaris sebaris, KumpulanHuruf huruf) {
        this.x = x;
        this.acuan = acuan;
        this.sebaris = sebaris;
        this.huruf = huruf;
    }

    /** Writes the table {@code lebar} points wide. */
    void tulis(Tabel tabel, double lebar) {
        boolean dua = tabel.tataLetak() == TataLetak.DUA_LAJUR;
        RupaTabel rupa = RupaTabel.pilih(tabel, dua ? lebar / 2 : lebar, acuan.penomoran());
        if (dua) {
            tulis(DuaLajur.jadi(tabel), DuaLajur.jadi(rupa));
        } else {
            tulis(tabel, rupa);
        }
    }

    private void tulis(Tabel tabel, RupaTabel rupa) {
        CatatanTabel catatan = CatatanTabel.atas(tabel);
        boolean utuh = bungkus(tabel, new TinggiBaris(tabel, rupa, huruf, acuan.penomoran()));
        judul(tabel);
        boolean dalam = !utuh && !tabel.baris().isEmpty() && catatan.teks().size() <= CATATAN_DI_DALAM;
        boolean berketerangan = !catatan.teks().isEmpty() || tabel.sumber().isPresent();
        Optional<Runnable> kaki =
                dalam && berketerangan ? Optional.of(() -> keterangan(tabel, catatan)) : Optional.empty();
        new IsiTabel(x, acuan, sebaris, tabel, rupa, catatan).tulis(tabel.baris(), kaki);
        if (kaki.isEmpty()) {
            keterangan(tabel, catatan);
        }
        x.tutup();
    }

    /** Opens the block; tells whether it stays on one page. */
    private boolean bungkus(Tabel tabel, TinggiBaris tinggi) {
        List<Baris> baris = tabel.baris();
        if (baris.size() <= BARIS_UTUH && tinggi.jumlah(baris) <= PALING_TINGGI_UTUH) {
            x.buka("div", "class", "bt utuh");
            return true;
        }
        double awal = TINGGI_JUDUL
                + tinggi.tinggiKepala()
                + tinggi.jumlah(baris.subList(0, Math.min(BARIS_PERTAMA, baris.size())));
        String gaya =
                String.format(Locale.ROOT, "-fs-page-break-min-height:%.0fpt", Math.min(awal, PALING_TINGGI_UTUH));
        x.buka("div", "class", "bt panjang", "style", gaya);
        return false;
    }

    private void judul(Tabel tabel) {
        x.buka("p", "class", "kap", "id", acuan.id(tabel.kunci()));
        x.unsur("span", acuan.butir(tabel.kunci()).label().replace(' ', '\u00a0'), "class", "lab");
        x.teks(" " + tabel.judul()).tutup();
    }

    private void keterangan(Tabel tabel, CatatanTabel catatan) {
        if (catatan.teks().isEmpty() && tabel.sumber().isEmpty()) {
            return;
        }
        x.buka("div", "class", "ket");
        for (int i = 0; i < catatan.teks().size(); i++) {
            x.buka("p", "id", IsiTabel.idCatatan(acuan, tabel, i));
            x.unsur("span", CatatanTabel.huruf(i), "class", "h");
            x.teks(" " + catatan.teks().get(i)).tutup();
        }
        sumber(x, tabel.sumber());
        x.tutup();
    }

    static void sumber(Xhtml x, Optional<String> sumber) {
        sumber.ifPresent(s -> x.unsur("p", "Sumber: " + s, "class", "sumber"));
    }

    static String kelas(Baris baris) {
        return baris.jenis().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
