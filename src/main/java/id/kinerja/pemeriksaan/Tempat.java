package id.kinerja.pemeriksaan;

import id.kinerja.pemeriksaan.baca.Letak;
import id.kinerja.pemeriksaan.telaah.Sel;
import id.kinerja.pemeriksaan.telaah.Tabel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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

    /** For people: {@code Tabel 3.2, kolom Capaian, halaman 12}. */
    public String sebutan() {
        List<String> bagian = new ArrayList<>();
        bagian.add(tabel);
        bagian.add(kolom.isBlank() ? "" : "kolom " + kolom);
        letak.halaman().ifPresent(h -> bagian.add("halaman " + h));
        letak.baris().ifPresent(b -> bagian.add("baris " + b));
        return bagian.stream().filter(b -> !b.isBlank()).collect(Collectors.joining(", "));
    }
}
