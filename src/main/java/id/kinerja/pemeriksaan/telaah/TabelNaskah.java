package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.baca.BarisCetak;
import id.kinerja.pemeriksaan.baca.Letak;
import id.kinerja.pemeriksaan.telaah.BarisNaskah.Zona;
import java.util.List;

/**
 * A table as printed, its parts on several pages joined: enough for rules about wording and form, which need no roles of columns.
 *
 * @param label as printed, e.g. {@code Tabel 3.2}; blank when it has none
 * @param nomor number of the label, e.g. {@code 3.2}; blank when it has none
 * @param judul caption below or beside the label, or the line before a table without one
 * @param kepala heading rows
 * @param kolom headings of each column from the top down, joined; one that spans several columns counts for each of them
 * @param angka its cells that hold numbers; none for a list of contents
 * @param letak of its caption, or else of its first row
 * @param baris data rows; numbering rows, repeated headings and rulers are left out
 */
public record TabelNaskah(
        String label,
        String nomor,
        String judul,
        List<BarisCetak> kepala,
        List<String> kolom,
        List<BarisCetak> baris,
        List<SelAngka> angka,
        Zona zona,
        int bab,
        int urut,
        Letak letak) {
    public TabelNaskah {
        kepala = List.copyOf(kepala);
        kolom = List.copyOf(kolom);
        baris = List.copyOf(baris);
        angka = List.copyOf(angka);
    }

    public int banyakKolom() {
        return kolom.size();
    }

    public String kepala(int kolom) {
        return kolom < this.kolom.size() ? this.kolom.get(kolom) : "";
    }

    public String sebutan() {
        return label.isEmpty() ? judul : label;
    }

    public Tempat tempat(BarisCetak baris, int kolom) {
        return new Tempat(baris.letak(), sebutan(), kepala(kolom), baris.teks(kolom));
    }

    public Tempat tempat(BarisCetak baris, int kolom, String tercetak) {
        return new Tempat(baris.letak(), sebutan(), kepala(kolom), tercetak);
    }
}
