package id.kinerja.dokumen.pdf;

import id.kinerja.dokumen.CatatanTabel;
import id.kinerja.dokumen.Tabel;
import id.kinerja.dokumen.Tabel.Baris;
import id.kinerja.dokumen.Tabel.Garis;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Kolom;
import id.kinerja.dokumen.Tabel.Perataan;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.dokumen.Tabel.SelKepala;
import id.kinerja.dokumen.tabel.LebarKolom;
import id.kinerja.dokumen.tabel.RupaTabel;
import id.kinerja.dokumen.tabel.TeksPolos;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes head and rows of one table; every row covers all columns, as a tagged table must. */
final class IsiTabel {
    private static final String TANPA_BARIS = "Tidak ada data";

    private final Xhtml x;
    private final Acuan acuan;
    private final PenulisSebaris sebaris;
    private final Tabel tabel;
    private final RupaTabel rupa;
    private final List<Double> lebar;
    private final CatatanTabel catatan;
    private final int kolomNama;

    IsiTabel(Xhtml x, Acuan acuan, PenulisSebaris sebaris, Tabel tabel, RupaTabel rupa, CatatanTabel catatan) {
        this.x = x;
        this.acuan = acuan;
        this.sebaris = sebaris;
        this.tabel = tabel;
        this.lebar = rupa.kolom();
        this.rupa = rupa;
        this.catatan = catatan;
        this.kolomNama = kolomNama(tabel.kolom(), rupa.kolom());
    }

    static String idCatatan(Acuan acuan, Tabel tabel, int urutan) {
        return "c" + acuan.id(tabel.kunci()) + "-" + CatatanTabel.huruf(urutan);
    }

    /** Writes the table; {@code kaki} writes notes into a last row, which stays with the rows before it. */
    void tulis(List<Baris> baris, Optional<Runnable> kaki) {
        x.buka(
                "table",
                "class",
                "t" + (tabel.kerapatan() == Tabel.Kerapatan.RAPAT ? " rapat" : "")
                        + (kaki.isPresent() ? " berkaki" : ""),
                "style",
                "width:" + titik(rupa.lebar()) + ";font-size:" + titik(rupa.huruf()) + ";line-height:"
                        + titik(rupa.baris()));
        x.buka("colgroup");
        lebar.forEach(l -> x.buka("col", "style", "width:" + titik(l)).tutup());
        x.tutup();
        kepala();
        if (baris.isEmpty()) {
            x.buka("tbody").buka("tr");
            x.unsur("td", TANPA_BARIS, "colspan", String.valueOf(lebar.size()), "class", "kosong");
            x.tutup().tutup();
        }
        List<KelompokBaris> kelompok = KelompokBaris.dari(baris);
        for (KelompokBaris k : kelompok) {
            x.buka("tbody", "class", k.menyatu() ? "k" : "");
            k.baris().forEach(this::baris);
            if (k == kelompok.getLast()) {
                kaki.ifPresent(this::barisKaki);
            }
            x.tutup();
        }
        x.tutup();
    }

    private void barisKaki(Runnable kaki) {
        x.buka("tr", "class", "kaki").buka("td", "colspan", String.valueOf(lebar.size()));
        kaki.run();
        x.tutup().tutup();
    }

    private void kepala() {
        if (tabel.kepala().isEmpty()) {
            return;
        }
        x.buka("thead");
        for (int r = 0; r < tabel.kepala().size(); r++) {
            boolean atas = r + 1 < tabel.kepala().size();
            x.buka("tr");
            int i = 0;
            for (SelKepala s : tabel.kepala().get(r)) {
                int rentang = Math.min(s.lebar(), lebar.size() - i);
                if (rentang < 1) {
                    break;
                }
                boolean gabungan = rentang > 1 && !s.teks().isBlank();
                String kelas = (atas && !gabungan ? "atas " : "") + (gabungan ? "gab " : "") + kelasKolom(i, gabungan);
                x.unsur(
                        "th",
                        s.teks(),
                        "scope",
                        gabungan ? "colgroup" : "col",
                        "colspan",
                        rentang > 1 ? String.valueOf(rentang) : "",
                        "class",
                        kelas.strip());
                i += rentang;
            }
            for (; i < lebar.size(); i++) {
                x.unsur("th", "", "scope", "col", "class", atas ? "atas" : "");
            }
            x.tutup();
        }
        x.tutup();
    }

    private void baris(Baris b) {
        x.buka("tr", "class", b.jenis() == JenisBaris.BIASA ? "" : PenulisTabel.kelas(b));
        int i = 0;
        for (Sel s : b.sel()) {
            int rentang = Math.min(s.lebar(), lebar.size() - i);
            if (rentang < 1) {
                break;
            }
            sel(b, s, i, rentang);
            i += rentang;
        }
        for (; i < lebar.size(); i++) {
            x.unsur("td", "", "class", kelasKolom(i, false));
        }
        x.tutup();
    }

    private void sel(Baris b, Sel s, int kolom, int rentang) {
        boolean kepalaBaris = kolom <= kolomNama && kolomNama < kolom + rentang;
        boolean nama = kolom == kolomNama && rentang == 1;
        String teks = TeksPolos.dari(s.isi(), acuan.penomoran());
        String kelas = rentang > 1 ? kelasGaris(kolom) : kelasKolom(kolom, false);
        if (nama) {
            kelas += " nama";
        }
        if (rupa.muat()
                && rentang == 1
                && tabel.kolom().get(kolom).perataan() == Perataan.KANAN
                && LebarKolom.angka(teks)) {
            kelas += " nw";
        }
        if (kolom == 0 && b.jenis() == JenisBaris.DI_BAWAH_TARGET) {
            kelas += " gagal";
        }
        x.buka(
                kepalaBaris ? "th" : "td",
                "scope",
                kepalaBaris ? "row" : "",
                "colspan",
                rentang > 1 ? String.valueOf(rentang) : "",
                "class",
                kelas.strip());
        sebaris.tulis(s.isi());
        catatan(s);
        x.tutup();
    }

    private void catatan(Sel s) {
        if (s.catatan().isEmpty()) {
            return;
        }
        x.buka("sup");
        for (int i = 0; i < s.catatan().size(); i++) {
            String h = catatan.huruf(s.catatan().get(i));
            int urutan = catatan.teks().indexOf(s.catatan().get(i));
            if (i > 0) {
                x.unsur("span", ",");
            }
            x.unsur("a", h, "href", "#" + idCatatan(acuan, tabel, urutan), "title", "Catatan " + h);
        }
        x.tutup();
    }

    private String kelasKolom(int i, boolean gabungan) {
        Kolom k = tabel.kolom().get(i);
        String rata = switch (k.perataan()) {
            case KIRI -> "";
            case KANAN -> "a ";
            case TENGAH -> "tg ";
        };
        return (gabungan ? "" : rata) + kelasGaris(i);
    }

    private String kelasGaris(int i) {
        return tabel.kolom().get(i).garis() == Garis.KIRI ? "pj" : "";
    }

    private static int kolomNama(List<Kolom> kolom, List<Double> lebar) {
        int nama = 0;
        double terlebar = 0;
        for (int i = 0; i < kolom.size(); i++) {
            if (kolom.get(i).perataan() == Perataan.KIRI && lebar.get(i) > terlebar) {
                nama = i;
                terlebar = lebar.get(i);
            }
            if (kolom.get(i).lebarMm() == 0) {
                return i;
            }
        }
        return nama;
    }

    private static String titik(double lebar) {
        return String.format(Locale.ROOT, "%.2fpt", lebar);
    }
}
