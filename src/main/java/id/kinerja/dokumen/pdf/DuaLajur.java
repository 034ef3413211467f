package id.kinerja.dokumen.pdf;

import id.kinerja.dokumen.Tabel.Baris;
import java.util.ArrayList;
import java.util.List;

/** Rows of a narrow table set in two columns that fill page after page; the last page is balanced. */
record DuaLajur(List<Pasangan> pasangan) {
    /** What of a page is left for rows beside caption, notes and headings, in points. */
    private static final double TINGGI_HALAMAN = 625;

    /** The rows of one page. */
    record Pasangan(List<Baris> kiri, List<Baris> kanan) {}

    boolean banyakHalaman() {
        return pasangan.size() > 1;
    }

    static DuaLajur bagi(List<Baris> baris, TinggiBaris tinggi) {
        double ruang = TINGGI_HALAMAN - tinggi.tinggiKepala();
        List<Pasangan> hasil = new ArrayList<>();
        List<Baris> sisa = baris;
        while (tinggi.jumlah(sisa) > 2 * ruang) {
            int kiri = muat(sisa, ruang, tinggi);
            int kanan = kiri + muat(sisa.subList(kiri, sisa.size()), ruang, tinggi);
            hasil.add(new Pasangan(sisa.subList(0, kiri), sisa.subList(kiri, kanan)));
            sisa = sisa.subList(kanan, sisa.size());
        }
        if (!sisa.isEmpty()) {
            int kiri = muat(sisa, Math.min(ruang, tinggi.jumlah(sisa) / 2 + 8), tinggi);
            hasil.add(new Pasangan(sisa.subList(0, kiri), sisa.subList(kiri, sisa.size())));
        }
        if (hasil.isEmpty()) {
            hasil.add(new Pasangan(List.of(), List.of()));
        }
        return new DuaLajur(List.copyOf(hasil));
    }

    /** How many rows fit, at least one, without leaving a group row at the foot. */
    private static int muat(List<Baris> baris, double ruang, TinggiBaris tinggi) {
        double terpakai = 0;
        int n = 0;
        while (n < baris.size() && terpakai + tinggi.tinggi(baris.get(n)) <= ruang) {
            terpakai += tinggi.tinggi(baris.get(n++));
        }
        while (n > 1
                && n < baris.size()
                && KelompokBaris.pembuka(baris.get(n - 1).jenis())) {
            n--;
        }
        return Math.max(1, n);
    }
}
