package id.kinerja.paket.banding;

import java.util.List;
import java.util.stream.IntStream;

/** A row that is in both packages with different cells, before and after. */
public record BarisBerubah(BarisBanding lama, BarisBanding baru) {
    /** One cell with both values, as written. */
    public record SelBerubah(KolomBanding kolom, String lama, String baru) {}

    /** The cells that differ, in the order of the columns given: those of the table this row belongs to. */
    public List<SelBerubah> sel(List<KolomBanding> kolom) {
        return IntStream.range(0, kolom.size())
                .filter(i -> !IsiSel.sama(lama.sel().get(i), baru.sel().get(i)))
                .mapToObj(i -> new SelBerubah(
                        kolom.get(i), lama.sel().get(i), baru.sel().get(i)))
                .toList();
    }
}
