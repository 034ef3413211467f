package id.kinerja.dokumen.pdf;

import id.kinerja.dokumen.Blok;
import id.kinerja.dokumen.Blok.AngkaBesar;
import id.kinerja.dokumen.tabel.LebarKolom;
import java.util.List;
import java.util.Locale;

/** Writes blocks set side by side: large figures and signatures. */
final class PenulisKotak {
    private static final int PALING_BANYAK = 4;
    private static final double LEBAR_SISI = 75 * LebarKolom.TITIK_PER_MM;
    /** Room for the signature itself. */
    private static final double RUANG = 56;

    private static final double BARIS = 15.5;
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
        isi(t, RUANG, !t.tempatTanggal().isBlank());
        x.tutup();
    }

    void tulis(Blok.TandaTanganBerdua t) {
        boolean bertanggal = !t.kiri().tempatTanggal().isBlank()
                || !t.kanan().tempatTanggal().isBlank();
        int jabatan = Math.max(barisJabatan(t.kiri()), barisJabatan(t.kanan()));
        int bawah = Math.max(barisBawah(t.kiri()), barisBawah(t.kanan()));
        double tinggi = (jabatan + bawah + (bertanggal ? 1 : 0)) * BARIS + RUANG + 4;
        x.buka("div", "class", "berdua", "style", gaya("height:%.1fpt", tinggi));
        sisi(t.kiri(), "kiri", jabatan, bertanggal);
        sisi(t.kanan(), "kanan", jabatan, bertanggal);
        x.tutup();
    }

    /** Posts and names of both sides stand on the same lines. */
    private void sisi(Blok.TandaTangan t, String kelas, int jabatan, boolean bertanggal) {
        x.buka("div", "class", kelas);
        isi(t, RUANG + (jabatan - barisJabatan(t)) * BARIS, bertanggal);
        x.tutup();
    }

    private int barisJabatan(Blok.TandaTangan t) {
        return t.jabatan().stream()
                .mapToInt(j ->
                        huruf.ukuran(Huruf.CALADEA).baris(j, 10.5, LEBAR_SISI).size())
                .sum();
    }

    private int barisBawah(Blok.TandaTangan t) {
        return 2
                + huruf.ukuran(Huruf.CALADEA_TEBAL)
                        .baris(t.nama(), 10.5, LEBAR_SISI)
                        .size();
    }

    private void isi(Blok.TandaTangan t, double ruang, boolean bertanggal) {
        if (bertanggal) {
            x.unsur("p", t.tempatTanggal().isBlank() ? "\u00a0" : t.tempatTanggal());
        }
        t.jabatan().forEach(j -> x.unsur("p", j));
        x.buka("div", "style", gaya("height:%.1fpt", ruang)).tutup();
        x.unsur("p", t.nama(), "class", "nama");
        t.pangkat().ifPresent(p -> x.unsur("p", p));
        t.nip().ifPresent(n -> x.unsur("p", "NIP " + n.replace(' ', '\u00a0')));
    }

    private static String gaya(String pola, Object... nilai) {
        return String.format(Locale.ROOT, pola, nilai);
    }
}
