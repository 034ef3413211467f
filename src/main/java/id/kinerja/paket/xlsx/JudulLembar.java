package id.kinerja.paket.xlsx;

import id.kinerja.paket.isi.NamaKolom;
import id.kinerja.paket.skema.KolomSkema;
import id.kinerja.paket.skema.TabelSkema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The heading of a sheet.
 *
 * @param baris row it stands in, from 1
 */
record JudulLembar(int baris, List<Kolom> kolom) {
    /** A column of the sheet; {@code tertulis} is its heading, blank when it has none. */
    record Kolom(String tertulis, Optional<KolomSkema> skema) {
        /** What tells the column from others whatever its spelling. */
        String kunci() {
            return skema.map(KolomSkema::kode).orElse(tertulis);
        }
    }

    static JudulLembar dari(TabelSkema skema, int baris, List<String> sel) {
        List<Kolom> kolom = new ArrayList<>();
        for (String s : sel) {
            kolom.add(kolom(skema, s));
        }
        return new JudulLembar(baris, kolom);
    }

    /** The mark of required columns is not part of the name. */
    static Kolom kolom(TabelSkema skema, String tertulis) {
        Optional<KolomSkema> dikenal = NamaKolom.cari(skema, tertulis)
                .or(() -> NamaKolom.cari(skema, tertulis.strip().replaceFirst("\\s*\\*+$", "")));
        return new Kolom(tertulis, dikenal);
    }

    long dikenal() {
        return kolom.stream().filter(k -> k.skema().isPresent()).count();
    }

    Kolom kolom(int letak) {
        return letak < kolom.size() ? kolom.get(letak) : new Kolom("", Optional.empty());
    }
}
