package id.kinerja.dokumen.pdf;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Sebaris;
import id.kinerja.dokumen.tabel.LebarKolom;
import java.util.List;

/** Writes blocks inside a page area of a given width. */
final class PenulisBlok {
    static final double LEBAR_TEGAK = 158 * LebarKolom.TITIK_PER_MM;
    static final double LEBAR_LANSKAP = 245 * LebarKolom.TITIK_PER_MM;

    private final Xhtml x;
    private final Acuan acuan;
    private final PenulisSebaris sebaris;
    private final PenulisTabel tabel;
    private final PenulisGambar gambar;
    private final PenulisKotak kotak;
    private final PenulisDaftar daftar;
    private double lebar = LEBAR_TEGAK;
    private int tingkat = 1;

    PenulisBlok(Xhtml x, Acuan acuan, KumpulanHuruf huruf, PenulisGambar gambar) {
        this.x = x;
        this.acuan = acuan;
        this.sebaris = new PenulisSebaris(x, acuan);
        this.tabel = new PenulisTabel(x, acuan, sebaris, huruf);
        this.gambar = gambar;
        this.kotak = new PenulisKotak(x, huruf);
        this.daftar = new PenulisDaftar(x, acuan, huruf);
    }

    /** A chapter begins: headings count from the first level again. */
    void mulaiBab() {
        tingkat = 1;
    }

    void arah(double lebarHalaman) {
        lebar = lebarHalaman;
    }

    void tulis(Blok blok) {
        switch (blok) {
            case Blok.SubJudul s -> subJudul(s);
            case Blok.JudulKecil j -> x.unsur("h" + Math.min(tingkat + 1, 6), j.judul(), "class", "jk");
            case Blok.Paragraf p -> paragraf("p", p.isi());
            case Blok.BarisRumus r -> x.unsur("p", r.teks(), "class", "rumus");
            case Blok.Kutipan k -> {
                x.buka("blockquote");
                paragraf("p", k.isi());
                x.tutup();
            }
            case Blok.DaftarButir d -> butir(d);
            case Blok.BlokTabel t -> tabel.tulis(t.tabel(), lebar);
            case Blok.Gambar g -> gambar.tulis(g, lebar);
            case Blok.Foto f -> gambar.tulis(f, lebar);
            case Blok.KotakAngka k -> kotak.tulis(k);
            case Blok.TandaTangan t -> kotak.tulis(t);
            case Blok.TandaTanganBerdua t -> kotak.tulis(t);
            case Blok.DaftarOtomatis d -> daftar.tulis(d.jenis());
            case Blok.Lanskap l -> l.blok().forEach(this::tulis);
        }
    }

    /** A paragraph that the following block continues: the page does not end between them. */
    void pengantar(Blok.Paragraf p) {
        paragraf("p", p.isi(), "class", "pengantar");
    }

    private void subJudul(Blok.SubJudul s) {
        tingkat = Math.min(s.tingkat(), tingkat + 1);
        x.buka("h" + tingkat, "class", s.tingkat() == 2 ? "t2" : "t3", "id", acuan.id(s.kunci()));
        x.unsur("span", acuan.butir(s.kunci()).label(), "class", "n");
        x.teks(" " + s.judul()).tutup();
    }

    private void paragraf(String unsur, List<Sebaris> isi, String... atribut) {
        x.buka(unsur, atribut);
        sebaris.tulis(isi);
        x.tutup();
    }

    private void butir(Blok.DaftarButir d) {
        switch (d.jenis()) {
            case BULAT -> x.buka("ul");
            case ANGKA -> x.buka("ol");
            case HURUF -> x.buka("ol", "class", "huruf");
        }
        for (List<Blok> isi : d.butir()) {
            x.buka("li");
            for (int i = 0; i < isi.size(); i++) {
                if (i == 0 && isi.get(i) instanceof Blok.Paragraf p) {
                    sebaris.tulis(p.isi());
                } else {
                    tulis(isi.get(i));
                }
            }
            x.tutup();
        }
        x.tutup();
    }
}
