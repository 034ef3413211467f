package id.kinerja.dokumen.html;

import id.kinerja.dokumen.Bab;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Penomoran;
import id.kinerja.dokumen.Penomoran.Butir;
import id.kinerja.dokumen.Sebaris;
import java.util.List;

/** Writes chapters and blocks; headings never skip a level, whatever the document does. */
final class PenulisBlok {
    private static final int TINGKAT_TERDALAM = 6;

    private final Html x;
    private final Penomoran penomoran;
    private final PenulisSebaris sebaris;
    private final PenulisTabel tabel;
    private final PenulisGambar gambar;
    private final PenulisKotak kotak;
    private final PenulisDaftar daftar;
    private final int dasar;
    private int tingkat = 1;

    /** @param dasar level of a chapter's heading, 1 to 6 */
    PenulisBlok(Html x, Penomoran penomoran, TautanAngka angka, TautanRujukan rujukan, int dasar) {
        this.x = x;
        this.penomoran = penomoran;
        this.sebaris = new PenulisSebaris(x, penomoran, angka, rujukan);
        this.tabel = new PenulisTabel(x, penomoran, sebaris);
        this.gambar = new PenulisGambar(x, penomoran);
        this.kotak = new PenulisKotak(x);
        this.daftar = new PenulisDaftar(x, penomoran, rujukan);
        this.dasar = dasar;
    }

    void judul(Bab bab) {
        tingkat = 1;
        x.buka(h(1), "class", "k-judul-bab", "id", Jangkar.kunci(bab.kunci()));
        if (!bab.label().isEmpty()) {
            x.unsur("span", bab.label()).teks(" ");
        }
        x.teks(bab.judul()).tutup().baris();
    }

    /** Writes blocks, then the footnotes they call. */
    void tulis(List<Blok> blok) {
        blok.forEach(this::tulis);
        sebaris.catatanKaki();
    }

    private void tulis(Blok blok) {
        switch (blok) {
            case Blok.SubJudul s -> subJudul(s);
            case Blok.JudulKecil j ->
                x.unsur(h(tingkat + 1), j.judul(), "class", "k-judul-kecil").baris();
            case Blok.Paragraf p -> paragraf(p.isi());
            case Blok.BarisRumus r -> x.unsur("p", r.teks(), "class", "k-rumus").baris();
            case Blok.Kutipan k -> {
                x.buka("blockquote");
                paragraf(k.isi());
                x.tutup();
            }
            case Blok.DaftarButir d -> butir(d);
            case Blok.BlokTabel t -> tabel.tulis(t.tabel());
            case Blok.Gambar g -> gambar.tulis(g);
            case Blok.Foto f -> gambar.tulis(f);
            case Blok.KotakAngka k -> kotak.tulis(k);
            case Blok.TandaTangan t -> kotak.tulis(t);
            case Blok.TandaTanganBerdua t -> kotak.tulis(t);
            case Blok.DaftarOtomatis d -> daftar.tulis(d.jenis());
            case Blok.Lanskap l -> {
                x.buka("div", "class", "k-lanskap");
                l.blok().forEach(this::tulis);
                x.tutup();
            }
        }
    }

    private void subJudul(Blok.SubJudul s) {
        tingkat = Math.min(s.tingkat(), tingkat + 1);
        Butir b = penomoran.cari(s.kunci());
        x.buka(h(tingkat), "class", "k-subjudul-" + s.tingkat(), "id", Jangkar.kunci(s.kunci()));
        x.unsur("span", b.label(), "class", "k-nomor")
                .teks(" " + s.judul())
                .tutup()
                .baris();
    }

    private void paragraf(List<Sebaris> isi) {
        x.buka("p");
        sebaris.tulis(isi);
        x.tutup().baris();
    }

    private void butir(Blok.DaftarButir d) {
        switch (d.jenis()) {
            case BULAT -> x.buka("ul", "class", "k-butir");
            case ANGKA -> x.buka("ol", "class", "k-butir");
            case HURUF -> x.buka("ol", "class", "k-butir", "type", "a");
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
            x.tutup().baris();
        }
        x.tutup();
    }

    private String h(int relatif) {
        return "h" + Math.min(dasar + relatif - 1, TINGKAT_TERDALAM);
    }
}
