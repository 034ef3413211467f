package id.kinerja.dokumen.html;

import id.kinerja.dokumen.Blok.JenisDaftar;
import id.kinerja.dokumen.Penomoran;
import id.kinerja.dokumen.Penomoran.Butir;
import id.kinerja.dokumen.Penomoran.Jenis;
import java.util.List;
import java.util.Optional;

/** Writes contents and lists of tables and figures as links. */
final class PenulisDaftar {
    private final Html x;
    private final Penomoran penomoran;
    private final TautanRujukan rujukan;

    PenulisDaftar(Html x, Penomoran penomoran, TautanRujukan rujukan) {
        this.x = x;
        this.penomoran = penomoran;
        this.rujukan = rujukan;
    }

    void tulis(JenisDaftar jenis) {
        switch (jenis) {
            case ISI -> daftar("Daftar isi", penomoran.semua(Jenis.BAB, Jenis.SUB_JUDUL));
            case TABEL -> daftar("Daftar tabel", penomoran.semua(Jenis.TABEL));
            case GAMBAR -> daftar("Daftar gambar", penomoran.semua(Jenis.GAMBAR));
        }
    }

    private void daftar(String nama, List<Butir> butir) {
        if (butir.isEmpty()) {
            x.unsur("p", "Tidak ada.");
            return;
        }
        x.buka("nav", "aria-label", nama).buka("ul", "class", "k-daftar-isi");
        for (Butir b : butir) {
            x.buka("li", "class", "k-d" + b.tingkat());
            Optional<String> href = rujukan.href(b.kunci());
            x.buka(href.isPresent() ? "a" : "span", "href", href.orElse(""));
            if (!b.label().isEmpty()) {
                x.unsur("b", PenulisTabel.tetap(b.label())).teks(" ");
            }
            x.teks(b.judul()).tutup().tutup().baris();
        }
        x.tutup().tutup();
    }
}
