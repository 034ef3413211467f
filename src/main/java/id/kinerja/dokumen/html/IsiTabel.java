package id.kinerja.dokumen.html;

import id.kinerja.dokumen.CatatanTabel;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.dokumen.Tabel;
import id.kinerja.dokumen.Tabel.Baris;
import id.kinerja.dokumen.Tabel.Garis;
import id.kinerja.dokumen.Tabel.JenisBaris;
import id.kinerja.dokumen.Tabel.Kolom;
import id.kinerja.dokumen.Tabel.Perataan;
import id.kinerja.dokumen.Tabel.Sel;
import id.kinerja.dokumen.tabel.LebarKolom;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes head and rows of one table. Roles are written out, since a row that folds into a block on a narrow screen would lose
 * them; there each cell shows its head from {@code data-l}.
 */
final class IsiTabel {
    private static final String TANPA_BARIS = "Tidak ada data";
    private static final Pattern KODE = Pattern.compile("\\d[\\w.]*\\.[\\w.]+");

    private final Html x;
    private final PenulisSebaris sebaris;
    private final Tabel tabel;
    private final CatatanTabel catatan;
    private final KepalaTabel kepala;
    private final int kolomNama;

    IsiTabel(Html x, PenulisSebaris sebaris, Tabel tabel, CatatanTabel catatan) {
        this.x = x;
        this.sebaris = sebaris;
        this.tabel = tabel;
        this.catatan = catatan;
        this.kepala = KepalaTabel.dari(tabel);
        this.kolomNama = kolomNama(tabel.kolom());
    }

    void tulis() {
        if (!kepala.baris().isEmpty()) {
            x.buka("thead", "role", "rowgroup");
            kepala.baris().forEach(this::barisKepala);
            x.tutup();
        }
        x.buka("tbody", "role", "rowgroup").baris();
        if (tabel.baris().isEmpty()) {
            x.buka("tr", "role", "row");
            x.unsur(
                    "td",
                    TANPA_BARIS,
                    "role",
                    "cell",
                    "colspan",
                    rentang(tabel.kolom().size()),
                    "class",
                    "k-kosong");
            x.tutup();
        }
        tabel.baris().forEach(this::baris);
        x.tutup();
    }

    private void barisKepala(List<KepalaTabel.Sel> sel) {
        x.buka("tr", "role", "row");
        for (KepalaTabel.Sel s : sel) {
            boolean kosong = s.teks().isEmpty();
            x.unsur(
                    kosong ? "td" : "th",
                    s.teks(),
                    "role",
                    kosong ? "cell" : "columnheader",
                    "scope",
                    kosong ? "" : s.gabungan() ? "colgroup" : "col",
                    "colspan",
                    rentang(s.lebar()),
                    "rowspan",
                    rentang(s.tinggi()),
                    "class",
                    s.gabungan() ? gabung("k-gabung", garis(s.kolom())) : gabung(rata(s.kolom()), garis(s.kolom())));
        }
        x.tutup();
    }

    private void baris(Baris b) {
        x.buka("tr", "role", "row", "class", kelas(b.jenis()));
        int kolom = 0;
        for (Sel s : b.sel()) {
            int lebar = Math.min(s.lebar(), tabel.kolom().size() - kolom);
            if (lebar > 0) {
                sel(s, kolom, lebar);
                kolom += lebar;
            }
        }
        for (; kolom < tabel.kolom().size(); kolom++) {
            x.unsur("td", "", "role", "cell");
        }
        x.tutup().baris();
    }

    private void sel(Sel s, int kolom, int lebar) {
        boolean kepalaBaris =
                kolom <= kolomNama && kolomNama < kolom + lebar && !s.isi().isEmpty();
        String kelas = lebar > 1
                ? garis(kolom)
                : gabung(kolom == kolomNama ? "k-nama" : rata(kolom), angka(s, kolom), garis(kolom));
        x.buka(
                kepalaBaris ? "th" : "td",
                "role",
                kepalaBaris ? "rowheader" : "cell",
                "scope",
                kepalaBaris ? "row" : "",
                "colspan",
                rentang(lebar),
                "class",
                kelas,
                "data-l",
                lebar > 1 || kepalaBaris ? "" : kepala.label().get(kolom));
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
            String huruf = catatan.huruf(s.catatan().get(i));
            x.teks(i > 0 ? "," : "");
            x.unsur("a", huruf, "href", Jangkar.ke(Jangkar.catatan(tabel, huruf)), "aria-label", "Catatan " + huruf);
        }
        x.tutup();
    }

    /** Codes and words in a column of numbers: the first are never broken, the second may be. */
    private String angka(Sel s, int kolom) {
        if (s.isi().size() != 1 || !(s.isi().getFirst() instanceof Sebaris.Teks(String teks))) {
            return "";
        }
        if (tabel.kolom().get(kolom).perataan() == Perataan.KANAN) {
            return LebarKolom.angka(teks) ? "" : "k-kata";
        }
        return kolom != kolomNama && KODE.matcher(teks).matches() ? "k-kode" : "";
    }

    private String rata(int kolom) {
        return switch (tabel.kolom().get(kolom).perataan()) {
            case KIRI -> "";
            case KANAN -> "k-n";
            case TENGAH -> "k-tengah";
        };
    }

    private String garis(int kolom) {
        return tabel.kolom().get(kolom).garis() == Garis.KIRI ? "k-garis" : "";
    }

    private static String kelas(JenisBaris jenis) {
        return switch (jenis) {
            case BIASA -> "";
            case GRUP -> "k-grup";
            case SUBGRUP -> "k-subgrup";
            case JUMLAH -> "k-jumlah";
            case TOTAL -> "k-total";
            case PROGRAM -> "k-t1";
            case KEGIATAN -> "k-t2";
            case SUB_KEGIATAN -> "k-t3";
            case DI_BAWAH_TARGET -> "k-gagal";
        };
    }

    /** The column that says what a row is about: the one that takes what is left, else the widest of text. */
    private static int kolomNama(List<Kolom> kolom) {
        int nama = 0;
        int terlebar = 0;
        for (int i = 0; i < kolom.size(); i++) {
            Kolom k = kolom.get(i);
            if (k.lebarMm() == 0) {
                return i;
            }
            if (k.perataan() == Perataan.KIRI && k.lebarMm() > terlebar) {
                nama = i;
                terlebar = k.lebarMm();
            }
        }
        return nama;
    }

    private static String rentang(int n) {
        return n > 1 ? String.valueOf(n) : "";
    }

    private static String gabung(String... kelas) {
        return String.join(
                " ", java.util.Arrays.stream(kelas).filter(k -> !k.isEmpty()).toList());
    }
}
