package id.kinerja.dokumen.html;

import id.kinerja.dokumen.CatatanTabel;
import id.kinerja.dokumen.Penomoran;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.dokumen.Tabel;
import id.kinerja.dokumen.Tabel.Kerapatan;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.dokumen.Tabel.TataLetak;
import id.kinerja.dokumen.tabel.LebarKolom;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes a captioned table with its notes and source; a wide one scrolls in a region of its own. */
final class PenulisTabel {
    private static final int KOLOM_PALING_BANYAK = 7;
    private static final int ANGKA_PENDEK = 10;

    private final Html x;
    private final Penomoran penomoran;
    private final PenulisSebaris sebaris;

    PenulisTabel(Html x, Penomoran penomoran, PenulisSebaris sebaris) {
        this.x = x;
        this.penomoran = penomoran;
        this.sebaris = sebaris;
    }

    void tulis(Tabel t) {
        String label = penomoran.cari(t.kunci()).label();
        boolean bergulir = lebar(t);
        x.buka("div", "class", "k-blok-tabel", "id", Jangkar.kunci(t.kunci()));
        if (bergulir) {
            x.buka("div", "class", "k-gulir", "role", "region", "tabindex", "0", "aria-label", label + " " + t.judul());
        }
        CatatanTabel catatan = CatatanTabel.atas(t);
        x.buka("table", "role", "table", "class", kelas(t));
        x.buka("caption")
                .unsur("b", tetap(label), "class", "k-label")
                .teks(" " + t.judul())
                .tutup();
        new IsiTabel(x, sebaris, t, catatan).tulis();
        x.tutup();
        if (bergulir) {
            x.tutup();
        }
        keterangan(t, catatan);
        x.tutup().baris();
    }

    private void keterangan(Tabel t, CatatanTabel catatan) {
        if (catatan.teks().isEmpty() && t.sumber().isEmpty()) {
            return;
        }
        x.buka("div", "class", "k-ket");
        for (int i = 0; i < catatan.teks().size(); i++) {
            String huruf = CatatanTabel.huruf(i);
            x.buka("p", "id", Jangkar.catatan(t, huruf));
            x.unsur("b", huruf).teks(" " + catatan.teks().get(i)).tutup();
        }
        sumber(x, t.sumber());
        x.tutup();
    }

    static void sumber(Html x, Optional<String> sumber) {
        sumber.ifPresent(s -> x.unsur("p", "Sumber: " + s, "class", "k-sumber"));
    }

    static String tetap(String teks) {
        return teks.replace(' ', '\u00a0');
    }

    /** A table of few narrow columns stays a table on a narrow screen too. */
    private static String kelas(Tabel t) {
        return "k-tabel"
                + (t.tataLetak() == TataLetak.DUA_LAJUR ? " k-sempit" : " k-lipat")
                + (t.kerapatan() == Kerapatan.RAPAT ? " k-rapat" : "")
                + (lebar(t) ? " k-lebar" : "")
                + (berangkaPanjang(t) ? " k-rp" : "")
                + ruangCatatan(t);
    }

    private static boolean lebar(Tabel t) {
        return t.kolom().size() > KOLOM_PALING_BANYAK;
    }

    /** The letters of notes hang beside the figures, so that these stay aligned. */
    private static String ruangCatatan(Tabel t) {
        int terbanyak = sel(t).mapToInt(s -> s.catatan().size()).max().orElse(0);
        return terbanyak == 0 ? "" : terbanyak == 1 ? " k-bercatatan" : " k-bercatatan k-bercatatan--banyak";
    }

    /** Money and the like: on a narrow screen two stand side by side, not three. */
    private static boolean berangkaPanjang(Tabel t) {
        return sel(t).anyMatch(s -> s.isi().size() == 1
                && s.isi().getFirst() instanceof Sebaris.Angka a
                && a.teks().length() > ANGKA_PENDEK
                && LebarKolom.angka(a.teks()));
    }

    private static Stream<Sel> sel(Tabel t) {
        return t.baris().stream().flatMap(b -> b.sel().stream());
    }
}
