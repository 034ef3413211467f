package id.kinerja.layar.beda;

import id.kinerja.tampilan.Halaman;
import java.util.List;

/**
 * All that a page says about a comparison.
 *
 * @param banding what the later state is compared with, e.g. {@code versi 14}
 * @param tetap whether nothing differs at all
 * @param butir rows of this page
 * @param banyakButir rows of all pages
 * @param berkasLain how many further files differ; blank for none
 * @param akibatLain how many further derived numbers change; blank for none
 * @param semuaBaru whether there was nothing before, so that single rows are not listed
 */
public record IsiBeda(
        String banding,
        boolean tetap,
        List<Ringkas> tabel,
        Ringkas jumlah,
        List<Butir> butir,
        String banyakButir,
        boolean semuaBaru,
        Halaman halaman,
        List<Berkas> berkas,
        String berkasLain,
        List<AkibatAngka> akibat,
        String akibatLain) {
    public IsiBeda {
        tabel = List.copyOf(tabel);
        butir = List.copyOf(butir);
        berkas = List.copyOf(berkas);
        akibat = List.copyOf(akibat);
    }

    /** How many rows of a table are read, new, changed, gone, equal. */
    public record Ringkas(String nama, String dibaca, String baru, String berubah, String hilang, String tetap) {}

    /** One changed cell, or one row that is new or gone; {@code semula} and {@code menjadi} may be blank. */
    public record Butir(String tabel, String data, String kolom, String semula, String menjadi, Macam macam) {}

    /** What became of a row. */
    public enum Macam {
        BERUBAH,
        BARU,
        HILANG
    }

    /** A narrative, picture or piece of evidence that differs. */
    public record Berkas(String jalur, String perubahan) {}
}
