package id.kinerja.paket.xlsx;

import id.kinerja.paket.bentuk.TabelMentah;
import id.kinerja.paket.isi.NamaKolom;
import id.kinerja.paket.skema.KolomSkema;
import id.kinerja.paket.skema.TabelSkema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The columns of a sheet: those of the table as it is, then those of the schema it does not have yet. */
record SusunanKolom(TabelSkema skema, Optional<TabelMentah> tabel, List<Kolom> kolom) {
    /** A column; {@code judul} is its heading in the sheet. */
    record Kolom(String judul, Optional<KolomSkema> skema) {}

    static SusunanKolom dari(TabelSkema skema, Optional<TabelMentah> tabel) {
        List<Kolom> kolom = new ArrayList<>();
        Set<KolomSkema> ada = new HashSet<>();
        for (String judul : tabel.map(TabelMentah::judul).orElse(List.of())) {
            Optional<KolomSkema> dikenal = NamaKolom.cari(skema, judul);
            dikenal.ifPresent(ada::add);
            kolom.add(new Kolom(dikenal.map(SusunanKolom::judul).orElse(judul), dikenal));
        }
        for (KolomSkema k : skema.kolom()) {
            if (!ada.contains(k)) {
                kolom.add(new Kolom(judul(k), Optional.of(k)));
            }
        }
        return new SusunanKolom(skema, tabel, List.copyOf(kolom));
    }

    /** Where a column of the schema stands. */
    int letak(String kode) {
        for (int i = 0; i < kolom.size(); i++) {
            if (kolom.get(i).skema().filter(k -> k.kode().equals(kode)).isPresent()) {
                return i;
            }
        }
        throw new IllegalArgumentException("kolom " + kode + " tidak ada pada tabel " + skema.kode());
    }

    int banyakBaris() {
        return tabel.map(t -> t.baris().size()).orElse(0);
    }

    private static String judul(KolomSkema kolom) {
        return kolom.wajib() ? kolom.judul() + " *" : kolom.judul();
    }
}
