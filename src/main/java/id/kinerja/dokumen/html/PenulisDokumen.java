package id.kinerja.dokumen.html;

import id.kinerja.dokumen.Bab;
import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Blok.JenisDaftar;
import id.kinerja.dokumen.Dokumen;
import id.kinerja.dokumen.Identitas;
import id.kinerja.dokumen.Penomoran;
import id.kinerja.dokumen.Sampul;
import id.kinerja.kernel.FormatIndonesia;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the whole document; a last chapter holds the derivations of the numbers printed before it. */
final class PenulisDokumen {
    /** Should anything ever slip in, the browser does not fetch it. */
    private static final String TANPA_LUAR =
            "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private final Html x;
    private final Dokumen dokumen;
    private final AsalAngka asal;
    private final Penomoran penomoran;
    private final PenulisBlok blok;
    private final Optional<Bab> daftarIsi;

    PenulisDokumen(Html x, Dokumen dokumen, AsalAngka asal) {
        this.x = x;
        this.dokumen = dokumen;
        this.asal = asal;
        this.penomoran = Penomoran.atas(dokumen);
        this.blok = new PenulisBlok(x, penomoran, asal, TautanRujukan.SETEMPAT, 2);
        this.daftarIsi = Stream.concat(dokumen.depan().stream(), dokumen.isi().stream())
                .filter(b -> b.blok().contains(new Blok.DaftarOtomatis(JenisDaftar.ISI)))
                .findFirst();
    }

    void tulis() {
        x.doctype().buka("html", "lang", "id").baris();
        kepala(dokumen.identitas());
        x.buka("body", "class", "k-naskah").baris();
        x.unsur("a", "Langsung ke isi dokumen", "class", "k-lompat", "href", Jangkar.ke(Jangkar.UTAMA));
        sampul(dokumen.sampul());
        x.buka("div", "class", "k-badan").baris();
        samping();
        x.buka("main", "id", Jangkar.UTAMA).baris();
        dokumen.depan().forEach(this::bab);
        dokumen.isi().forEach(this::bab);
        x.tutup().tutup().baris();
        kaki(dokumen.identitas());
        x.tutup().tutup().baris();
    }

    private void kepala(Identitas i) {
        x.buka("head").baris();
        x.buka("meta", "charset", "utf-8").baris();
        x.buka("meta", "http-equiv", "Content-Security-Policy", "content", TANPA_LUAR)
                .baris();
        x.buka("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .baris();
        x.unsur("title", i.judul()).baris();
        x.buka("meta", "name", "author", "content", i.penulis()).baris();
        x.buka("meta", "name", "description", "content", i.perihal()).baris();
        x.buka("meta", "name", "generator", "content", "Kinerja").baris();
        x.buka("link", "rel", "icon", "href", "data:,").baris();
        x.gaya(LembarGaya.dokumen()).tutup().baris();
    }

    private void sampul(Sampul s) {
        x.buka("header", "class", "k-sampul").buka("div");
        s.logo().ifPresent(l -> PenulisGambar.gambar(x, l, "k-logo"));
        x.buka("p").teks(s.pemerintah()).buka("br").unsur("b", s.instansi()).tutup();
        x.buka("h1").teks(s.judul() + " ").unsur("span", s.tahun()).tutup();
        x.unsur("p", s.subjudul()).unsur("p", s.tempatTanggal(), "class", "k-tanggal");
        x.tutup().tutup().baris();
    }

    /** The chapters, beside the text where there is room. */
    private void samping() {
        x.buka("nav", "class", "k-samping", "aria-label", "Bab dokumen").buka("ul");
        for (Penomoran.Butir b : penomoran.semua(Penomoran.Jenis.BAB)) {
            x.buka("li").buka("a", "href", Jangkar.ke(Jangkar.kunci(b.kunci())));
            if (!b.label().isEmpty()) {
                x.unsur("b", b.label()).buka("br");
            }
            x.teks(b.judul()).tutup().tutup().baris();
        }
        x.tutup().tutup().baris();
    }

    private void bab(Bab b) {
        x.buka("section", "class", "k-bab").baris();
        blok.judul(b);
        blok.tulis(b.blok());
        if (b.equals(HtmlPenulis.ASAL)) {
            asal.tulis(x);
        }
        daftarIsi
                .filter(isi -> !isi.equals(b))
                .ifPresent(isi -> x.buka("p", "class", "k-naik")
                        .unsur("a", "Kembali ke daftar isi", "href", Jangkar.ke(Jangkar.kunci(isi.kunci())))
                        .tutup());
        x.tutup().baris();
    }

    private void kaki(Identitas i) {
        x.buka("footer", "class", "k-kaki");
        x.unsur("p", i.kaki());
        x.unsur("p", "Dibuat pada " + FormatIndonesia.tanggal(i.dibuat().toLocalDate()) + " dengan Kinerja.");
        x.tutup().baris();
    }
}
