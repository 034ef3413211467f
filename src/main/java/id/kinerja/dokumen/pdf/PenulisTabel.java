package id.kinerja.dokumen.pdf;

import id.kinerja.dokumen.CatatanTabel;
import id.kinerja.dokumen.Tabel;
import id.kinerja.dokumen.Tabel.Baris;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.TataLetak;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a captioned table with its notes and source. */
final class PenulisTabel {
    private static final double LEBAR_LAJUR = 77 * LebarKolom.TITIK_PER_MM;
    /** A table no taller than this is not broken over pages. */
    private static final double PALING_TINGGI_UTUH = 330;

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

    static boolean tebal(JenisBaris jenis) {
        return jenis != JenisBaris.BIASA && jenis != JenisBaris.SUB_KEGIATAN;
    }

    /** Writes the table {@code lebar} points wide. */
    void tulis(Tabel tabel, double lebar) {
        boolean dua = tabel.tataLetak() == TataLetak.DUA_LAJUR;
        RupaTabel rupa = RupaTabel.pilih(tabel, dua ? LEBAR_LAJUR : lebar, huruf, sebaris);
        TinggiBaris tinggi = new TinggiBaris(tabel, rupa, huruf, sebaris);
        boolean utuh = !dua && tinggi.jumlah(tabel.baris()) <= PALING_TINGGI_UTUH;
        CatatanTabel catatan = CatatanTabel.atas(tabel);
        IsiTabel isi = new IsiTabel(x, acuan, sebaris, tabel, rupa, catatan);
        DuaLajur lajur = dua ? DuaLajur.bagi(tabel.baris(), tinggi) : new DuaLajur(List.of());
        x.buka("div", "class", "bt " + (dua && lajur.banyakHalaman() ? "baru" : utuh ? "utuh" : "panjang"));
        judul(tabel);
        if (dua) {
            lajur.pasangan().forEach(p -> pasangan(isi, p));
        } else {
            isi.tulis(tabel.baris());
        }
        keterangan(tabel, catatan);
        x.tutup();
    }

    private void judul(Tabel tabel) {
        x.buka("p", "class", "kap", "id", acuan.id(tabel.kunci()));
        x.unsur("span", acuan.butir(tabel.kunci()).label().replace(' ', '\u00a0'), "class", "lab");
        x.teks(" " + tabel.judul()).tutup();
    }

    private void pasangan(IsiTabel isi, DuaLajur.Pasangan p) {
        x.buka("div", "class", "lajur").buka("div", "class", "kiri");
        isi.tulis(p.kiri());
        x.tutup();
        if (!p.kanan().isEmpty()) {
            x.buka("div", "class", "kanan");
            isi.tulis(p.kanan());
            x.tutup();
        }
        x.buka("div", "class", "bersih").tutup().tutup();
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
