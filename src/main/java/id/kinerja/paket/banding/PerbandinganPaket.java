package id.kinerja.paket.banding;

import id.kinerja.paket.bentuk.Paket;
import id.kinerja.paket.bentuk.TabelMentah;
import id.kinerja.paket.skema.Skema;
import id.kinerja.paket.skema.TabelSkema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What would change if one package took the place of another.
 *
 * @param tabel every table that one of them has, in the order of the schema, also those without a difference
 * @param berkas files that differ, by path; the descriptor is made anew and does not count
 */
public record PerbandinganPaket(List<PerbandinganTabel> tabel, List<BerkasBerbeda> berkas) {
    public PerbandinganPaket {
        tabel = List.copyOf(tabel);
        berkas = List.copyOf(berkas);
    }

    /**
     * Compares cells as written; only blanks around them do not count. Against an empty package everything is new.
     *
     * @throws IOException when a file of one of the packages can not be read
     */
    public static PerbandinganPaket antara(Paket lama, Paket baru) throws IOException {
        List<PerbandinganTabel> tabel = new ArrayList<>();
        for (TabelSkema skema : Skema.berlaku().tabel()) {
            if (lama.tabel(skema.kode()).isPresent() || baru.tabel(skema.kode()).isPresent()) {
                tabel.add(new BandingTabel(skema, isi(skema, lama), isi(skema, baru)).hasil());
            }
        }
        return new PerbandinganPaket(tabel, BandingBerkas.antara(lama, baru));
    }

    /** Whether both packages say the same, in the same order. */
    public boolean tanpaPerbedaan() {
        return berkas.isEmpty() && tabel.stream().allMatch(PerbandinganTabel::tetap);
    }

    private static TabelMentah isi(TabelSkema skema, Paket paket) {
        return paket.tabel(skema.kode()).orElseGet(() -> new TabelMentah(skema.kode(), ',', List.of(), List.of()));
    }
}
