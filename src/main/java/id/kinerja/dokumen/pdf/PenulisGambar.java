package id.kinerja.dokumen.pdf;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.GambarBerkas;
import id.kinerja.dokumen.Lukisan;
import id.kinerja.dokumen.gambar.UkuranGambar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes figures: drawings as vectors, pictures scaled to the measure, each with the caption below. */
final class PenulisGambar {
    private static final double PALING_TINGGI = 330;

    private final Xhtml x;
    private final Acuan acuan;
    private final List<Lukisan> lukisan = new ArrayList<>();
    private final BerkasGambar berkas;

    PenulisGambar(Xhtml x, Acuan acuan, BerkasGambar berkas) {
        this.x = x;
        this.acuan = acuan;
        this.berkas = berkas;
    }

    List<Lukisan> lukisan() {
        return lukisan;
    }

    void tulis(Blok.Gambar g, double lebar) {
        double skala = Math.min(1, lebar / g.lukisan().lebar());
        x.buka("div", "class", "gb").buka("div");
        x.buka(
                "object",
                "type",
                "kinerja/lukisan",
                PelukisPdf.NOMOR,
                String.valueOf(lukisan.size()),
                "alt",
                g.alt().isBlank() ? g.judul() : g.alt(),
                "style",
                ukuran(g.lukisan().lebar() * skala, g.lukisan().tinggi() * skala));
        x.tutup().tutup();
        lukisan.add(g.lukisan());
        keterangan(g.kunci(), g.judul(), g.sumber());
    }

    void tulis(Blok.Foto f, double lebar) {
        x.buka("div", "class", "gb").buka("div");
        gambar(f.berkas(), lebar, PALING_TINGGI);
        x.tutup();
        keterangan(f.kunci(), f.judul(), f.sumber());
    }

    /** A picture no larger than the given points; one that can not be read is told of in a dashed box. */
    void gambar(GambarBerkas gambar, double lebar, double tinggi) {
        Optional<UkuranGambar> terbaca = UkuranGambar.baca(gambar.isi());
        if (terbaca.isEmpty()) {
            x.unsur("span", "gambar tidak dapat dibaca: " + gambar.alt(), "class", "belum");
            return;
        }
        UkuranGambar asli = terbaca.get();
        double skala = Math.min(lebar / asli.lebar(), tinggi / asli.tinggi());
        x.buka(
                "img",
                "src",
                berkas.simpan(gambar.isi()),
                "alt",
                gambar.alt().isBlank() ? "Gambar" : gambar.alt(),
                "style",
                ukuran(asli.lebar() * skala, asli.tinggi() * skala));
        x.tutup();
    }

    private void keterangan(String kunci, String judul, Optional<String> sumber) {
        x.buka("p", "class", "kapg", "id", acuan.id(kunci));
        x.unsur("span", acuan.butir(kunci).label().replace(' ', '\u00a0'), "class", "lab");
        x.teks(" " + judul).tutup();
        if (sumber.isPresent()) {
            x.buka("div", "class", "ket");
            PenulisTabel.sumber(x, sumber);
            x.tutup();
        }
        x.tutup();
    }

    private static String ukuran(double lebar, double tinggi) {
        return String.format(Locale.ROOT, "width:%.2fpt;height:%.2fpt", lebar, tinggi);
    }
}
