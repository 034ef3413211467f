package id.kinerja.pemeriksaan.baca.html;

import id.kinerja.pemeriksaan.baca.NaskahTakTerbaca;
import id.kinerja.pemeriksaan.baca.SelCetak;
import id.kinerja.pemeriksaan.baca.susun.BatasBaca;
import id.kinerja.pemeriksaan.baca.susun.Jatah;
import id.kinerja.pemeriksaan.baca.susun.KisiTabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;

/** Reads a table of HTML, then the tables inside its cells. */
final class BacaTabelHtml {
    private static final int LEBAR_TERBANYAK = 1000;
    private static final int TINGGI_TERBANYAK = 65_534;

    private final Jatah jatah;
    private final NomorButir nomor;
    private final List<String> judul = new ArrayList<>();
    private final List<KisiTabel> hasil = new ArrayList<>();

    BacaTabelHtml(Jatah jatah, NomorButir nomor) {
        this.jatah = jatah;
        this.nomor = nomor;
    }

    /** Captions, to stand above. */
    List<String> judul() {
        return judul;
    }

    List<KisiTabel> semua() {
        return hasil;
    }

    void baca(Element tabel, int dalam) throws NaskahTakTerbaca {
        if (dalam > BatasBaca.DALAM_HTML) {
            throw BatasBaca.terlaluBesar("halaman HTML bertingkat lebih dari 500 lapis");
        }
        KisiTabel kisi = new KisiTabel(jatah);
        List<Element> tersarang = new ArrayList<>();
        Tertutup tertutup = new Tertutup();
        for (Element bagian : tabel.children()) {
            if (Tampak.tersembunyi(bagian)) {
                continue;
            }
            switch (bagian.normalName()) {
                case "caption" ->
                    judul.add(IsiSelHtml.dari(bagian, nomor, tersarang).teks());
                case "tr" -> baris(bagian, kisi, tertutup, tersarang);
                case "thead", "tbody", "tfoot" -> {
                    for (Element b : bagian.children()) {
                        if (b.normalName().equals("tr") && !Tampak.tersembunyi(b)) {
                            baris(b, kisi, tertutup, tersarang);
                        }
                    }
                    tertutup.habis();
                }
                default -> {}
            }
        }
        hasil.add(kisi);
        for (Element t : tersarang) {
            baca(t, dalam + 1);
        }
    }

    private void baris(Element tr, KisiTabel kisi, Tertutup tertutup, List<Element> tersarang) throws NaskahTakTerbaca {
        kisi.barisBaru();
        int kolom = 0;
        for (Element s : tr.children()) {
            if (!s.normalName().equals("td") && !s.normalName().equals("th") || Tampak.tersembunyi(s)) {
                continue;
            }
            kolom = tertutup.bebas(kolom);
            int lebar = rentang(s, "colspan", LEBAR_TERBANYAK);
            int tinggi = rentang(s, "rowspan", TINGGI_TERBANYAK);
            IsiSelHtml isi = IsiSelHtml.dari(s, nomor, tersarang);
            kisi.taruh(
                    kolom,
                    isi.teks().isEmpty() && lebar == 1 && tinggi == 1
                            ? SelCetak.KOSONG
                            : new SelCetak(isi.teks(), lebar, tinggi, isi.ragam()));
            tertutup.tutup(kolom, lebar, tinggi);
            kolom += lebar;
        }
        tertutup.barisBerikut();
    }

    /** Zero means to the end. */
    private static int rentang(Element sel, String nama, int terbanyak) {
        String nilai = sel.attr(nama).strip();
        if (!nilai.matches("\\d{1,9}")) {
            return 1;
        }
        int n = Integer.parseInt(nilai);
        return n == 0 ? nama.equals("rowspan") ? terbanyak : 1 : Math.min(n, terbanyak);
    }

    /** Columns that cells of earlier rows reach down into. */
    private static final class Tertutup {
        private int[] sisa = new int[16];

        /** The first free column from this one on. */
        int bebas(int kolom) {
            int k = kolom;
            while (k < sisa.length && sisa[k] > 0) {
                k++;
            }
            return k;
        }

        void tutup(int kolom, int lebar, int tinggi) {
            int sampai = Math.min(kolom + lebar, BatasBaca.KOLOM);
            if (sampai > sisa.length) {
                sisa = Arrays.copyOf(sisa, Math.max(sampai, 2 * sisa.length));
            }
            for (int k = kolom; k < sampai; k++) {
                sisa[k] = Math.max(sisa[k], tinggi);
            }
        }

        void barisBerikut() {
            for (int k = 0; k < sisa.length; k++) {
                sisa[k] = Math.max(0, sisa[k] - 1);
            }
        }

        void habis() {
            Arrays.fill(sisa, 0);
        }
    }
}
