package id.kinerja.dokumen.pdf;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Blok.AngkaBesar;
import java.util.List;
import java.util.Locale;

/** Writes blocks set side by side: large figures and signatures. */
final class PenulisKotak {
    private static final int PALING_BANYAK = 4;
    private static final double SELA = 4 * LebarKolom.TITIK_PER_MM;

    private final Xhtml x;
    private final KumpulanHuruf huruf;

    PenulisKotak(Xhtml x, KumpulanHuruf huruf) {
        this.x = x;
        this.huruf = huruf;
    }

    void tulis(Blok.KotakAngka kotak) {
        List<AngkaBesar> semua = kotak.angka();
        int deret = (semua.size() + PALING_BANYAK - 1) / PALING_BANYAK;
        for (int d = 0; d < deret; d++) {
            deret(semua.subList(d * semua.size() / deret, (d + 1) * semua.size() / deret));
        }
    }

    private void deret(List<AngkaBesar> angka) {
        double lebar = (PenulisBlok.LEBAR_TEGAK - SELA * (angka.size() - 1)) / angka.size() - 0.2;
        int baris = angka.stream()
                .mapToInt(a -> huruf.ukuran(Huruf.CARLITO)
                        .baris(a.keterangan(), 8.5, lebar)
                        .size())
                .max()
                .orElse(0);
        double besar = angka.stream()
                .mapToDouble(a -> 19
                        * lebar
                        / Math.max(lebar, huruf.ukuran(Huruf.CARLITO_TEBAL).lebar(a.angka(), 19)))
                .min()
                .orElse(19);
        x.buka("div", "class", "kotak", "style", gaya("height:%.1fpt", 36 + baris * 10.5));
        for (int i = 0; i < angka.size(); i++) {
            boolean akhir = i + 1 == angka.size();
            x.buka("div", "style", gaya("width:%.2fpt;margin-right:%.2fpt", lebar, akhir ? 0 : SELA));
            x.unsur("span", angka.get(i).angka(), "class", "besar", "style", gaya("font-size:%.1fpt", besar));
            x.unsur("span", angka.get(i).keterangan(), "class", "kecil");
            x.tutup();
        }
        x.tutup();
    }

    void tulis(Blok.TandaTangan t) {
        x.buka("div", "class", "ttd");
        isi(t);
        x.tutup();
    }

    void tulis(Blok.TandaTanganBerdua t) {
        double tinggi = Math.max(tinggi(t.kiri()), tinggi(t.kanan()));
        x.buka("div", "class", "berdua", "style", gaya("height:%.1fpt", tinggi));
        x.buka("div", "class", "kiri");
        isi(t.kiri());
        x.tutup().buka("div", "class", "kanan");
        isi(t.kanan());
        x.tutup().tutup();
    }

    private double tinggi(Blok.TandaTangan t) {
        UkurTeks ukur = huruf.ukuran(Huruf.CALADEA_TEBAL);
        double ruang = 75 * LebarKolom.TITIK_PER_MM;
        int baris = t.jabatan().stream()
                .mapToInt(j -> ukur.baris(j, 10.5, ruang).size())
                .sum();
        return (baris + 3 + ukur.baris(t.nama(), 10.5, ruang).size()) * 15.5 + 60;
    }

    private void isi(Blok.TandaTangan t) {
        if (!t.tempatTanggal().isBlank()) {
            x.unsur("p", t.tempatTanggal());
        }
        for (int i = 0; i < t.jabatan().size(); i++) {
            x.unsur("p", t.jabatan().get(i) + (i + 1 == t.jabatan().size() ? "," : ""));
        }
        x.buka("div", "class", "ruang").tutup();
        x.unsur("p", t.nama(), "class", "nama");
        t.pangkat().ifPresent(p -> x.unsur("p", p));
        t.nip().ifPresent(n -> x.unsur("p", "NIP " + n.replace(' ', '\u00a0')));
    }

    private static String gaya(String pola, Object... nilai) {
        return String.format(Locale.ROOT, pola, nilai);
    }
}
