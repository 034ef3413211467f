package id.kinerja.pemeriksaan.telaah;

import id.kinerja.pemeriksaan.telaah.Kolom.Peran;
import java.util.List;

/** A name of an indicator, programme, sasaran or tujuan in a cell. */
public record NamaCetak(Tabel tabel, Sel sel, NamaRata rata) {
    private static final int TERPENDEK = 8;

    /** All names of this role, in reading order. */
    public static List<NamaCetak> dalam(Telaah telaah, Peran peran) {
        return telaah.tabel().stream()
                .flatMap(t -> t.kolom(peran)
                        .flatMap(k -> t.baris().stream()
                                .map(b -> b.sel(k.nomor()))
                                .filter(s -> s.angka().isEmpty() && s.teks().length() >= TERPENDEK)
                                .map(s -> new NamaCetak(t, s, NamaRata.dari(s.teks())))))
                .toList();
    }
}
