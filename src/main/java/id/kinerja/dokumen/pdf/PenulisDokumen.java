package id.kinerja.dokumen.pdf;

import id.kinerja.dokumen.Bab;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Dokumen;
import id.kinerja.dokumen.Penomoran.Butir;
import id.kinerja.dokumen.Penomoran.Jenis;
import id.kinerja.dokumen.Sampul;
import id.kinerja.dokumen.tabel.LebarKolom;
import java.util.List;

/** Writes the whole document: head, bookmarks, cover, front matter and body, each on its kind of page. */
final class PenulisDokumen {
    private final Xhtml x;
    private final Acuan acuan;
    private final PenulisBlok blok;
    private final PenulisGambar gambar;
    private final UkurTeks ukurJudul;

    PenulisDokumen(Xhtml x, Acuan acuan, PenulisGambar gambar, KumpulanHuruf huruf) {
        this.x = x;
        this.acuan = acuan;
        this.gambar = gambar;
        this.blok = new PenulisBlok(x, acuan, huruf, gambar);
        this.ukurJudul = huruf.ukuran(Huruf.CARLITO_TEBAL);
    }

    void tulis(Dokumen d, String gaya) {
        x.buka("html", "lang", "id").buka("head");
        x.unsur("title", d.identitas().judul());
        x.buka("meta", "name", "author", "content", d.identitas().penulis()).tutup();
        x.buka("meta", "name", "subject", "content", d.identitas().perihal()).tutup();
        x.buka("meta", "name", "description", "content", d.identitas().perihal())
                .tutup();
        x.unsur("style", gaya, "type", "text/css");
        penanda();
        x.tutup().buka("body");
        sampul(d.sampul());
        bagian(d.depan(), "depan", "depan-lanskap");
        bagian(d.isi(), "isi", "lanskap");
        x.tutup().tutup();
    }

    private void penanda() {
        x.buka("bookmarks");
        int dalam = 0;
        for (Butir b : acuan.semua(Jenis.BAB, Jenis.SUB_JUDUL)) {
            int tingkat = Math.min(b.tingkat(), dalam + 1);
            for (; dalam >= tingkat; dalam--) {
                x.tutup();
            }
            x.buka("bookmark", "name", acuan.keterangan(b.kunci()), "href", "#" + acuan.id(b.kunci()));
            dalam = tingkat;
        }
        for (; dalam > 0; dalam--) {
            x.tutup();
        }
        x.tutup();
    }

    private void sampul(Sampul s) {
        x.buka("div", "class", "sampul").buka("div", "class", "sp-isi");
        x.buka("div", "class", "sp-garis").tutup();
        s.logo().ifPresent(l -> {
            x.buka("div", "class", "sp-logo");
            gambar.gambar(l, 26 * LebarKolom.TITIK_PER_MM, 30 * LebarKolom.TITIK_PER_MM);
            x.tutup();
        });
        x.buka("div", "class", s.logo().isPresent() ? "sp-inst" : "sp-inst polos");
        x.unsur("p", s.pemerintah()).unsur("p", s.instansi(), "class", "b").tutup();
        int baris =
                ukurJudul.baris(s.judul(), 34, 150 * LebarKolom.TITIK_PER_MM).size();
        x.buka("div", "class", "sp-judul");
        x.unsur("p", s.judul(), "class", baris > 3 ? "j kecil" : "j");
        x.unsur("p", s.subjudul(), "class", "s");
        x.unsur("p", s.tahun(), "class", "tahun").tutup();
        x.unsur("div", s.tempatTanggal(), "class", "sp-bawah");
        x.tutup().tutup();
    }

    /** Chapters in runs of upright and landscape pages; a chapter that opens with landscape has its title there too. */
    private void bagian(List<Bab> bab, String tegak, String lanskap) {
        String terbuka = "";
        boolean mulai = true;
        for (Bab b : bab) {
            blok.mulaiBab();
            String perlu = !b.blok().isEmpty() && b.blok().getFirst() instanceof Blok.Lanskap ? lanskap : tegak;
            boolean baru = terbuka.equals(perlu);
            terbuka = pindah(terbuka, perlu, mulai);
            mulai = false;
            judul(b, baru);
            for (int i = 0; i < b.blok().size(); i++) {
                Blok isi = b.blok().get(i);
                terbuka = pindah(terbuka, isi instanceof Blok.Lanskap ? lanskap : tegak, false);
                blok.arah(isi instanceof Blok.Lanskap ? PenulisBlok.LEBAR_LANSKAP : PenulisBlok.LEBAR_TEGAK);
                if (isi instanceof Blok.Paragraf
                        && i + 1 < b.blok().size()
                        && tandaTangan(b.blok().get(i + 1))) {
                    x.buka("div", "class", "rekat");
                    blok.tulis(isi);
                    blok.tulis(b.blok().get(++i));
                    x.tutup();
                } else if (isi instanceof Blok.Paragraf p
                        && i + 1 < b.blok().size()
                        && b.blok().get(i + 1) instanceof Blok.DaftarButir) {
                    blok.pengantar(p);
                } else {
                    blok.tulis(isi);
                }
            }
        }
        if (!terbuka.isEmpty()) {
            x.tutup();
        }
    }

    /** A signature does not stand alone on a page: it takes the paragraph before it along. */
    private static boolean tandaTangan(Blok blok) {
        return blok instanceof Blok.TandaTangan || blok instanceof Blok.TandaTanganBerdua;
    }

    private String pindah(String terbuka, String perlu, boolean mulai) {
        if (!terbuka.equals(perlu)) {
            if (!terbuka.isEmpty()) {
                x.tutup();
            }
            x.buka("div", "class", mulai ? perlu + " mulai" : perlu);
        }
        return perlu;
    }

    private void judul(Bab b, boolean baru) {
        boolean besar = b.label().startsWith("BAB");
        x.buka("h1", "id", acuan.id(b.kunci()), "class", (besar ? "" : "kecil") + (baru ? " baru" : ""));
        if (!b.label().isEmpty()) {
            x.unsur("span", b.label(), "class", "bab").teks(" ");
        }
        x.teks(b.judul()).tutup();
    }
}
