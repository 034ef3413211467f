package id.kinerja.dokumen.gambar;

import id.kinerja.dokumen.Lukisan;
import id.kinerja.dokumen.Lukisan.Bentuk;
import id.kinerja.dokumen.Lukisan.Corak;
import id.kinerja.dokumen.Lukisan.Garis;
import id.kinerja.dokumen.Lukisan.Kotak;
import id.kinerja.dokumen.Lukisan.Lingkaran;
import id.kinerja.dokumen.Lukisan.Rata;
import id.kinerja.dokumen.Lukisan.Tebal;
import id.kinerja.dokumen.Lukisan.Titik;
import id.kinerja.dokumen.Lukisan.Tulisan;
import id.kinerja.dokumen.Lukisan.Warna;
import java.util.ArrayList;
import java.util.List;

/** Collects shapes for one drawing as wide as the text. */
final class Kanvas {
    /** Measure of a portrait page, 158 mm. */
    static final double LEBAR = 447;

    private final List<Bentuk> bentuk = new ArrayList<>();

    void kotak(double x, double y, double lebar, double tinggi, Warna isi, Warna garis) {
        bentuk.add(new Kotak(x, y, lebar, tinggi, isi, garis, 0.7));
    }

    void garis(double x1, double y1, double x2, double y2, Warna warna, double tebal, Corak corak) {
        bentuk.add(new Garis(List.of(new Titik(x1, y1), new Titik(x2, y2)), warna, tebal, corak));
    }

    void garis(List<Titik> titik, Warna warna, double tebal, Corak corak) {
        if (titik.size() > 1) {
            bentuk.add(new Garis(titik, warna, tebal, corak));
        }
    }

    void lingkaran(double x, double y, double jari, Warna isi, Warna garis) {
        bentuk.add(new Lingkaran(x, y, jari, isi, garis));
    }

    void tulis(double x, double y, String teks, double ukuran, Tebal tebal, Rata rata, Warna warna) {
        if (!teks.isEmpty()) {
            bentuk.add(new Tulisan(x, y, teks, ukuran, tebal, rata, warna));
        }
    }

    Lukisan jadi(double tinggi) {
        return new Lukisan(LEBAR, tinggi, bentuk);
    }
}
