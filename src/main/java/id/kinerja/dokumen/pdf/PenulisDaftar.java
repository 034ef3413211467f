package id.kinerja.dokumen.pdf;

import id.kinerja.dokumen.Blok.JenisDaftar;
import id.kinerja.dokumen.Penomoran.Butir;
import id.kinerja.dokumen.Penomoran.Jenis;
import java.util.List;

/**
 * Writes contents and lists with leaders and page numbers. Long titles are broken here: a leader after an entry that the layout
 * breaks fails.
 */
final class PenulisDaftar {
    /** Room for the leader and the page number. */
    private static final double RUANG_HALAMAN = 34;

    private static final double LEBAR_LABEL = 60;

    private final Xhtml x;
    private final Acuan acuan;
    private final KumpulanHuruf huruf;

    PenulisDaftar(Xhtml x, Acuan acuan, KumpulanHuruf huruf) {
        this.x = x;
        this.acuan = acuan;
        this.huruf = huruf;
    }

    void tulis(JenisDaftar jenis) {
        List<Butir> butir = switch (jenis) {
            case ISI -> acuan.semua(Jenis.BAB, Jenis.SUB_JUDUL);
            case TABEL -> acuan.semua(Jenis.TABEL);
            case GAMBAR -> acuan.semua(Jenis.GAMBAR);
        };
        if (butir.isEmpty()) {
            x.unsur("p", "Tidak ada.");
            return;
        }
        x.buka("div", "class", "di");
        for (Butir b : butir) {
            if (jenis == JenisDaftar.ISI) {
                isi(b);
            } else {
                berlabel(b);
            }
        }
        x.tutup();
    }

    private void isi(Butir b) {
        int tingkat = Math.clamp(b.tingkat(), 1, 3);
        double ukuran = tingkat == 3 ? 9.5 : 10;
        double masuk = tingkat == 3 ? 36 : tingkat == 2 ? 14 : 0;
        UkurTeks ukur = huruf.ukuran(tingkat == 1 ? Huruf.CARLITO_TEBAL : Huruf.CARLITO);
        String label = b.label().isEmpty() ? "" : b.label().replace(' ', '\u00a0') + "\u2002";
        double lebarLabel = ukur.lebar(label, ukuran);
        List<String> baris =
                ukur.baris(b.judul(), ukuran, PenulisBlok.LEBAR_TEGAK - masuk - RUANG_HALAMAN - lebarLabel);
        for (int i = 0; i < baris.size(); i++) {
            String kelas = "b" + tingkat + (i > 0 ? " lanjut" : "");
            double kiri = masuk + (i > 0 ? lebarLabel : 0);
            x.buka("p", "class", kelas, "style", String.format(java.util.Locale.ROOT, "padding-left:%.1fpt", kiri));
            tautan(b, (i == 0 ? label : "") + baris.get(i), i + 1 == baris.size());
            x.tutup();
        }
    }

    private void berlabel(Butir b) {
        List<String> baris = huruf.ukuran(Huruf.CARLITO)
                .baris(b.judul(), 9.5, PenulisBlok.LEBAR_TEGAK - LEBAR_LABEL - RUANG_HALAMAN);
        for (int i = 0; i < baris.size(); i++) {
            x.buka("p", "class", i == 0 ? "tb" : "tb lj");
            if (i == 0) {
                x.unsur("span", b.label().replace(' ', '\u00a0'), "class", "lab");
            }
            tautan(b, baris.get(i), i + 1 == baris.size());
            x.tutup();
        }
    }

    private void tautan(Butir b, String teks, boolean akhir) {
        x.unsur(
                "a",
                teks,
                "href",
                "#" + acuan.id(b.kunci()),
                "title",
                acuan.keterangan(b.kunci()),
                "class",
                akhir ? (b.depan() ? "hal rm" : "hal") : "");
    }
}
