package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.baca.Letak;
import id.kinerja.pemeriksaan.telaah.Kolom.Peran;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table of a document: its parts on several pages joined, repeated headings dropped, rows broken by a page mended.
 *
 * @param nomor number in the document, from 0
 * @param label as printed, e.g. {@code Tabel 3.2}; blank when it has none
 * @param judul its caption, or else the heading or sentence it stands under
 * @param tahun the year its caption names, if one
 */
public record Tabel(
        int nomor,
        String label,
        String judul,
        Optional<Integer> tahun,
        List<Kolom> kolom,
        List<BarisTabel> baris,
        Letak letak) {
    public Tabel {
        kolom = List.copyOf(kolom);
        baris = List.copyOf(baris);
    }

    /** How a finding names it. */
    public String sebutan() {
        return label.isEmpty() ? judul : label;
    }

    public Stream<Kolom> kolom(Peran peran) {
        return kolom.stream().filter(k -> k.peran() == peran);
    }

    public Optional<Kolom> pertama(Peran peran) {
        return kolom(peran).findFirst();
    }

    public Sel sel(int baris, int kolom) {
        return this.baris.get(baris).sel(kolom);
    }
}
