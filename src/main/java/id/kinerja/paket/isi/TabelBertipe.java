package id.kinerja.paket.isi;

import id.kinerja.paket.skema.KolomSkema;
import id.kinerja.paket.skema.TabelSkema;
import java.util.List;
import java.util.Map;

/**
 * A table of a sound package with both faces of every cell: as written and as read.
 *
 * @param kolom known columns in the order of the file
 */
public record TabelBertipe(TabelSkema skema, List<KolomSkema> kolom, List<BarisBertipe> baris) {
    public TabelBertipe {
        kolom = List.copyOf(kolom);
        baris = List.copyOf(baris);
    }

    /** A row by column code; {@code nilai} holds no blank cells. */
    public record BarisBertipe(Map<String, String> tertulis, Map<String, Object> nilai) {
        public BarisBertipe {
            tertulis = Map.copyOf(tertulis);
            nilai = Map.copyOf(nilai);
        }
    }
}
