package id.kinerja.dokumen.html;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Blok.AngkaBesar;

/** Writes blocks set side by side: large figures and signatures. */
final class PenulisKotak {
    private final Html x;

    PenulisKotak(Html x) {
        this.x = x;
    }

    void tulis(Blok.KotakAngka kotak) {
        x.buka("dl", "class", "k-fakta");
        for (AngkaBesar a : kotak.angka()) {
            x.buka("div").unsur("dt", a.keterangan());
            x.unsur("dd", a.angka(), "class", "k-besar").tutup();
        }
        x.tutup().baris();
    }

    void tulis(Blok.TandaTangan t) {
        x.buka("div", "class", "k-ttd");
        isi(t);
        x.tutup().baris();
    }

    void tulis(Blok.TandaTanganBerdua t) {
        x.buka("div", "class", "k-ttd-berdua");
        tulis(t.kiri());
        tulis(t.kanan());
        x.tutup().baris();
    }

    private void isi(Blok.TandaTangan t) {
        x.buka("div");
        if (!t.tempatTanggal().isBlank()) {
            x.unsur("p", t.tempatTanggal());
        }
        t.jabatan().forEach(j -> x.unsur("p", j));
        x.tutup().buka("div", "class", "k-ttd-nama");
        x.unsur("p", t.nama(), "class", "k-tebal");
        t.pangkat().ifPresent(p -> x.unsur("p", p));
        t.nip().ifPresent(n -> x.unsur("p", "NIP " + PenulisTabel.tetap(n)));
        x.tutup();
    }
}
