package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.Tempat;
import id.kinerja.pemeriksaan.baca.BarisCetak;
import id.kinerja.pemeriksaan.baca.Letak;
import id.kinerja.pemeriksaan.telaah.BarisNaskah.Zona;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table as printed, its parts on several pages joined: enough for rules about wording and form, which need no roles of columns.
 *
 * @param label as printed, e.g. {@code Tabel 3.2}; blank when it has none
 * @param nomor number of the label, e.g. {@code 3.2}; blank when it has none
 * @param judul caption below or beside the label, or the line before a table without one
 * @param kepala heading rows
 * @param letak of its caption, or else of its first row
 * @param baris data rows; numbering rows, repeated headings and rulers are left out
 */
public record TabelNaskah(
        String label,
        String nomor,
        String judul,
        List<BarisCetak> kepala,
        List<BarisCetak> baris,
        Zona zona,
        int bab,
        int urut,
        Letak letak) {
    public TabelNaskah {
        kepala = List.copyOf(kepala);
        baris = List.copyOf(baris);
    }

    public int banyakKolom() {
        return IntStream.concat(kepala.stream().mapToInt(b -> b.sel().size()), baris.stream().mapToInt(b -> b.sel().size()))
                .max()
                .orElse(0);
    }

    /** Headings of a column from the top down, joined; a heading that spans several columns counts for each of them. */
    public String kepala(int kolom) {
        return String.join(
                        " ",
                        kepala.stream().map(b -> KepalaTabel.diAtas(b, kolom, b == kepala.getFirst())).toList())
                .strip();
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
