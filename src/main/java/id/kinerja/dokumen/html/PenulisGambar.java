package id.kinerja.dokumen.html;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.GambarBerkas;
import id.kinerja.dokumen.Penomoran;
import id.kinerja.dokumen.gambar.UkuranGambar;
import java.util.Base64;
import java.util.Optional;

/** Writes figures: drawings as SVG, pictures within the page itself, each with its caption below. */
final class PenulisGambar {
    private final Html x;
    private final Penomoran penomoran;

    PenulisGambar(Html x, Penomoran penomoran) {
        this.x = x;
        this.penomoran = penomoran;
    }

    void tulis(Blok.Gambar g) {
        x.buka("figure", "class", "k-gambar", "id", Jangkar.kunci(g.kunci()));
        String nama = penomoran.cari(g.kunci()).label() + " " + g.judul();
        x.buka("div", "class", "k-gulir", "role", "region", "tabindex", "0", "aria-label", nama);
        SvgLukisan.tulis(x, g.lukisan(), nama, g.alt());
        x.tutup();
        keterangan(g.kunci(), g.judul(), g.sumber());
    }

    void tulis(Blok.Foto f) {
        x.buka("figure", "class", "k-gambar", "id", Jangkar.kunci(f.kunci()));
        gambar(x, f.berkas(), "k-foto");
        keterangan(f.kunci(), f.judul(), f.sumber());
    }

    private void keterangan(String kunci, String judul, Optional<String> sumber) {
        x.buka("figcaption");
        x.unsur("b", PenulisTabel.tetap(penomoran.cari(kunci).label()), "class", "k-label");
        x.teks(" " + judul);
        sumber.ifPresent(s -> x.unsur("span", "Sumber: " + s, "class", "k-sumber"));
        x.tutup().tutup().baris();
    }

    /** One that can not be read is told of in a dashed box. */
    static void gambar(Html x, GambarBerkas gambar, String kelas) {
        Optional<UkuranGambar> ukuran = UkuranGambar.baca(gambar.isi());
        if (ukuran.isEmpty()) {
            x.unsur("span", "gambar tidak dapat dibaca: " + gambar.alt(), "class", "k-belum");
            return;
        }
        x.buka(
                "img",
                "class",
                kelas,
                "src",
                "data:image/" + ukuran.get().jenis() + ";base64,"
                        + Base64.getEncoder().encodeToString(gambar.isi()),
                "width",
                String.valueOf(ukuran.get().lebar()),
                "height",
                String.valueOf(ukuran.get().tinggi()),
                "alt",
                gambar.alt().isBlank() ? "Gambar" : gambar.alt());
    }
}
