package id.kinerja.paket.isi;

import id.kinerja.paket.skema.KolomSkema;
import id.kinerja.paket.skema.TabelSkema;
import java.util.Locale;
import java.util.Optional;

/** Finds a column by its technical name or its Indonesian title; letter case, spaces and underscores do not matter. */
public final class NamaKolom {
    private NamaKolom() {}

    public static Optional<KolomSkema> cari(TabelSkema skema, String judul) {
        String dicari = rata(judul);
        return skema.kolom().stream()
                .filter(k -> k.kode().equals(dicari))
                .findFirst()
                .or(() -> skema.kolom().stream()
                        .filter(k -> rata(k.judul()).equals(dicari))
                        .findFirst());
    }

    private static String rata(String judul) {
        return judul.replace('\u00A0', ' ').strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "_");
    }
}
