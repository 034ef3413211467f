package id.kinerja.pemeriksaan;

import id.kinerja.pemeriksaan.baca.Letak;
import id.kinerja.pemeriksaan.telaah.Sel;
import id.kinerja.pemeriksaan.telaah.Tabel;

/**
 * A place in the document that a finding is about.
 *
 * @param tabel name of the table or of the section
 * @param kolom heading of the column; blank outside tables
 * @param tercetak what stands there
 */
public record Tempat(Letak letak, String tabel, String kolom, String tercetak) {
    public static Tempat sel(Tabel tabel, Sel sel) {
        return new Tempat(
                sel.letak(), tabel.sebutan(), tabel.kolom().get(sel.kolom()).sebutan(), sel.teks());
    }
}
